package org.cyberwellness.benchmark.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.profile.event.ProfileEvent;

/** One event at a time, by {@value #CLIENTS} clients. */
final class Singles {
  static final int CLIENTS = 8;

  private Singles() {}

  /** Commands in the process, in events a second: a country for each client. */
  static double commands(Application application, List<CountryFacts> countries) throws Exception {
    long start = System.nanoTime();
    all(
        countries.stream()
            .<Callable<Void>>map(
                facts ->
                    () -> {
                      for (ProfileEvent event : facts.events()) {
                        application.record(facts.country(), List.of(event));
                      }
                      return null;
                    })
            .toList());
    return perSecond(
        countries.stream().mapToInt(facts -> facts.events().size()).sum(),
        System.nanoTime() - start);
  }

  /** Commits of one row each by bare JDBC, in rows a second. */
  static double commits(Rows rows, DataSource ledger) throws Exception {
    int each = rows.count() / CLIENTS;
    List<Callable<Void>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Rows own = rows.part(i * each, (i + 1) * each);
      clients.add(
          () -> {
            own.insert(ledger, 1);
            return null;
          });
    }
    long start = System.nanoTime();
    all(clients);
    return perSecond(rows.count(), System.nanoTime() - start);
  }

  static double perSecond(int events, long nanoseconds) {
    return events / (nanoseconds / 1e9);
  }

  private static void all(List<Callable<Void>> clients) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
      for (Future<Void> client : threads.invokeAll(clients)) {
        client.get();
      }
    }
  }
}
