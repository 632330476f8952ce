package org.cyberwellness.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * How much a test tries. A contributor's build tries little of each campaign, and other things each
 * time; with {@code -Pcampaign} all of it is tried. What was tried is tried again with {@code
 * -Deffort.seed} and the number that was printed.
 */
public final class Effort {
  private static final boolean CAMPAIGN = Boolean.getBoolean("campaign");
  private static final boolean REPEATED = System.getProperty("effort.seed") != null;
  private static final long SEED =
      Long.getLong("effort.seed", Long.getLong("effort.build", System.nanoTime()));

  static {
    System.out.println("effort.seed = " + SEED + (CAMPAIGN ? ", in a campaign" : ""));
  }

  private Effort() {}

  /** So many tries of a campaign's. */
  public static int of(int quick, int campaign) {
    return CAMPAIGN ? campaign : quick;
  }

  /** Whether all is tried, and nothing that a machine lacks is passed over. */
  public static boolean isCampaign() {
    return CAMPAIGN;
  }

  /** Whether someone asked for what was tried before. */
  static boolean isRepeated() {
    return REPEATED;
  }

  /** What this run's choices come from. */
  public static long seed() {
    return SEED;
  }

  /** Makes this run's choices; the same ones for whoever takes another. */
  public static Random random() {
    return new Random(SEED);
  }

  /** So many of all, in their order; all of them in a campaign. */
  public static <T> List<T> some(int quick, List<T> all) {
    return some(quick, all, random());
  }

  /** The same, with choices of a series. */
  public static <T> List<T> some(int quick, List<T> all, Random random) {
    if (CAMPAIGN || quick >= all.size()) {
      return all;
    }
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      places.add(place);
    }
    Collections.shuffle(places, random);
    Set<Integer> chosen = new HashSet<>(places.subList(0, quick));
    List<T> some = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      if (chosen.contains(place)) {
        some.add(all.get(place));
      }
    }
    return some;
  }
}
