package org.cyberwellness.api.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.cyberwellness.profile.event.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random histories, recorded and asked for over the API, and kept in XTDB, which nobody here wrote.
 *
 * <p>XTDB judges what is known at an instant, which of it stands, which has begun by a day, and
 * what has ended by then, by an end, a replacement or an absence. Statuses, the latest figure and
 * readiness are worked out of that by {@link XtdbJudge}; the begin day by {@link EdtfDates}. Only
 * the pure timeline tells the order within a day and which of a day's events {@code since} quotes;
 * of {@code since}, the day is judged. See ADR 16.
 *
 * <p>{@code -Doracle.histories} says how many, {@code -Doracle.seed} which; each next history has
 * the next seed.
 */
@Slow
@BesideOtherClasses
class OutsideOracleTest {
  private static final int HISTORIES = Integer.getInteger("oracle.histories", Effort.of(10, 1_000));
  private static final int CLIENTS = 4;

  /** Of so many at random, some must hold each thing that is to be judged. */
  private static final int ENOUGH = 100;

  private static final List<String> COUNTRIES =
      CountryCode.all().stream().map(CountryCode::alpha2).sorted().toList();

  @TempDir private Path directory;

  @Test
  void xtdb_answers_as_the_application_does_on_any_day_as_known_at_any_instant() throws Exception {
    long first = Long.getLong("oracle.seed", Effort.seed());
    System.out.println("oracle.seed = " + first);
    long start = System.nanoTime();
    Tally tally = new Tally();
    for (int done = 0; done < HISTORIES; done += COUNTRIES.size()) {
      long[] seeds =
          LongStream.range(first + done, first + Math.min(HISTORIES, done + COUNTRIES.size()))
              .toArray();
      try (RunningApplication application =
          RunningApplication.withoutSample(
              directory.resolve("data" + done), "--logging.level.xtdb=warn")) {
        judge(application.api(), seeds, tally);
      }
    }
    System.out.printf(
        "%d histories in %d s: %s%n",
        HISTORIES, (System.nanoTime() - start) / 1_000_000_000, tally);
    if (HISTORIES >= ENOUGH) {
      tally.assertRich();
    }
  }

  private static void judge(Api api, long[] seeds, Tally tally) throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Tally>> trials = new ArrayList<>();
      for (long seed : seeds) {
        String country = COUNTRIES.get(Math.floorMod(seed, COUNTRIES.size()));
        trials.add(clients.submit(() -> new HistoryOnTrial(api, country, seed).judged()));
      }
      for (int i = 0; i < seeds.length; i++) {
        try {
          tally.add(trials.get(i).get());
        } catch (ExecutionException e) {
          clients.shutdownNow();
          throw new AssertionError(
              "Repeat it with -Doracle.histories=1 -Doracle.seed=" + seeds[i], e.getCause());
        }
      }
    }
  }
}
