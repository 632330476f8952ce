package org.cyberwellness.history.timeline;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of a history that were worked out before. Between two days of change the profile
 * stays the same.
 */
final class ProfilesBetween {
  /** A table of all days takes four bytes for each of them, and needs no search. */
  private static final int MOST_DAYS_FOR_A_CHANGE = 4;

  private static final int[] NO_TABLE = {};

  private final long[] turns;
  private final AtomicReferenceArray<@Nullable Profile> profiles;

  /** The number of turns by each day from the first to the last; empty where they are sparse. */
  private final int[] table;

  /**
   * @param turns the days on which the profile may change, as epoch days, sorted
   */
  ProfilesBetween(long[] turns) {
    this.turns = turns;
    profiles = new AtomicReferenceArray<>(turns.length + 1);
    table = isDense(turns) ? table(turns) : NO_TABLE;
  }

  Profile at(AsOf asOf, Function<AsOf, Profile> assemble) {
    int slot = turnsBy(asOf);
    Profile profile = profiles.get(slot);
    if (profile == null) {
      profile = assemble.apply(asOf);
      profiles.set(slot, profile);
    }
    return profile;
  }

  private int turnsBy(AsOf asOf) {
    if (table.length == 0) {
      return BegunEvents.count(asOf, turns);
    }
    long day = asOf.date().toEpochDay() - turns[0];
    return day < 0 ? 0 : table[(int) Math.min(day, table.length - 1)];
  }

  private static boolean isDense(long[] turns) {
    return turns.length > 0
        && turns[turns.length - 1] - turns[0] < (long) MOST_DAYS_FOR_A_CHANGE * turns.length;
  }

  private static int[] table(long[] turns) {
    int[] table = new int[(int) (turns[turns.length - 1] - turns[0]) + 1];
    int begun = 0;
    for (int day = 0; day < table.length; day++) {
      while (begun < turns.length && turns[begun] - turns[0] <= day) {
        begun++;
      }
      table[day] = begun;
    }
    return table;
  }
}
