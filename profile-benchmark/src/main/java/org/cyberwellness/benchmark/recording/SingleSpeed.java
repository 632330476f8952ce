package org.cyberwellness.benchmark.recording;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.profile.event.CountryCode;

/**
 * What recording one event over HTTP is held against, by 8 clients on one engine: the best of some
 * rounds.
 *
 * @param commands in the process, while they are projected, in events a second
 * @param commits of single rows by bare JDBC, in rows a second
 */
public record SingleSpeed(double commands, double commits) {
  private static final int WARMING = 4;
  private static final int ROUNDS = 3;
  private static final int LETTERS = 300;

  /** Measures, and closes the engine. */
  public static SingleSpeed of(Run run, Ledgers engine) throws Exception {
    int each = run.quick() ? 40 : 250;
    Iterator<CountryCode> countries = CountryCode.all().iterator();
    double commands = 0;
    double commits = 0;
    try (engine;
        HikariDataSource ledger = engine.empty("raw")) {
      for (int round = 0; round < WARMING + ROUNDS; round++) {
        List<CountryFacts> facts = new ArrayList<>();
        for (int i = 0; i < Singles.CLIENTS; i++) {
          facts.add(CountryFacts.of(countries.next(), each, LETTERS));
        }
        double speed = Singles.commands(engine.application(), facts);
        commands = round < WARMING ? 0 : Math.max(commands, speed);
      }
      Rows rows = Rows.of(engine.application().bean(DataSource.class));
      int size = rows.count() / ROUNDS;
      for (int round = 0; round < ROUNDS; round++) {
        Rows some = rows.part(round * size, (round + 1) * size);
        commits = Math.max(commits, Singles.commits(some, ledger));
      }
    }
    return new SingleSpeed(commands, commits);
  }
}
