package org.cyberwellness.benchmark.recording;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.cyberwellness.benchmark.BenchmarkSection;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.ResultLine;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.benchmark.server.TemporaryDirectory;
import org.cyberwellness.profile.event.CountryCode;

/** Recording through the command gateway, beside bare JDBC into the same table. */
public final class RecordingSection implements BenchmarkSection {
  private static final int ROUNDS = 3;
  private static final int LETTERS = 300;
  private static final Bar BAR = Bar.atLeast(0.4);
  private static final String PROJECTING = "ours projects meanwhile, on the same cores";
  private static final String ALONE = "nothing is projected meanwhile";

  private final List<CountryCode> free = new ArrayList<>();

  @Override
  public void measure(Run run, Consumer<ResultLine> lines) throws Exception {
    try (TemporaryDirectory directory = TemporaryDirectory.make()) {
      measure(run, Ledgers.h2(directory.path()), lines);
    }
    try (TemporaryDirectory directory = TemporaryDirectory.make()) {
      measure(run, Ledgers.postgres(directory.path()), lines);
    }
  }

  private void measure(Run run, Ledgers ledgers, Consumer<ResultLine> lines) throws Exception {
    free.clear();
    free.addAll(CountryCode.all());
    int batched = run.quick() ? 2_000 : 10_000;
    int single = run.quick() ? 40 : 250;
    try (ledgers) {
      Application application = ledgers.application();
      RecordedEventCost.of(ledgers, List.of(facts(batched), facts(batched)), lines);
      rounds(application, batched, single);
      Speed projecting = rounds(application, batched, single);
      application.stopProjecting();
      Speed alone = rounds(application, batched, single);
      Speed raw = raw(ledgers, batched, single * Singles.CLIENTS);
      String batches = "recording, batches of 100, " + ledgers.title();
      String singles = "recording, single commands, 8 clients, " + ledgers.title();
      String bare = "raw JDBC batch inserts into the same table";
      String commits = "raw single-row commits, 8 connections";
      lines.accept(share(batches, bare, projecting.batches(), raw.batches(), PROJECTING));
      lines.accept(share("the same", bare, alone.batches(), raw.batches(), ALONE));
      lines.accept(share(singles, commits, projecting.singles(), raw.singles(), PROJECTING));
      lines.accept(share("the same", commits, alone.singles(), raw.singles(), ALONE));
    }
  }

  /**
   * Events a second. What others do to the machine only slows: the best of some rounds is nearest
   * to the truth.
   */
  private record Speed(double batches, double singles) {
    Speed orBetter(Speed other) {
      return new Speed(Math.max(batches, other.batches), Math.max(singles, other.singles));
    }
  }

  private static ResultLine share(
      String what, String against, double ours, double theirs, String how) {
    return ResultLine.share(what, against, BAR, "events", ours, theirs, "same durability; " + how);
  }

  private Speed rounds(Application application, int batched, int single) throws Exception {
    Speed best = new Speed(0, 0);
    for (int i = 0; i < ROUNDS; i++) {
      best = best.orBetter(new Speed(batches(application, batched), singles(application, single)));
    }
    return best;
  }

  /** The last rows, put into a table that holds all the others already. */
  private static Speed raw(Ledgers ledgers, int batched, int singles) throws Exception {
    Rows rows = Rows.of(ledgers.application().bean(DataSource.class));
    int next = rows.count() - ROUNDS * (batched + singles);
    Speed best = new Speed(0, 0);
    try (HikariDataSource ledger = ledgers.empty("raw")) {
      rows.part(0, next).insert(ledger, Application.BATCH);
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        rows.part(next, next + batched).insert(ledger, Application.BATCH);
        double inBatches = Singles.perSecond(batched, System.nanoTime() - start);
        next += batched;
        best =
            best.orBetter(
                new Speed(inBatches, Singles.commits(rows.part(next, next + singles), ledger)));
        next += singles;
      }
    }
    return best;
  }

  private CountryFacts facts(int events) {
    return CountryFacts.of(free.removeLast(), events, LETTERS);
  }

  private double batches(Application application, int events) {
    CountryFacts facts = facts(events);
    long start = System.nanoTime();
    application.record(facts);
    return Singles.perSecond(events, System.nanoTime() - start);
  }

  private double singles(Application application, int each) throws Exception {
    List<CountryFacts> countries = new ArrayList<>();
    for (int i = 0; i < Singles.CLIENTS; i++) {
      countries.add(facts(each));
    }
    return Singles.commands(application, countries);
  }
}
