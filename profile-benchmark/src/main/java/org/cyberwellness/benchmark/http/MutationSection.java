package org.cyberwellness.benchmark.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyberwellness.benchmark.BenchmarkSection;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.recording.Ledgers;
import org.cyberwellness.benchmark.recording.SingleSpeed;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.MeasuredValue;
import org.cyberwellness.benchmark.report.ResultLine;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.benchmark.server.Postgres;
import org.cyberwellness.benchmark.server.ServedProcess;
import org.cyberwellness.benchmark.server.TemporaryDirectory;
import org.cyberwellness.profile.event.CountryCode;

/**
 * Recording one event a request over HTTP, with a token and a request id, the packaged application
 * in a process of its own.
 */
public final class MutationSection implements BenchmarkSection {
  private static final int CONNECTIONS = 8;
  private static final int MANY = 200;
  private static final int EVENTS = 100;
  private static final int LETTERS = 300;
  private static final int AGREEING_ROUNDS = 3;
  private static final int MOST_ROUNDS = 12;

  /** Rounds agree that differ by no more. */
  private static final double TOLERANCE = 1.1;

  private static final int FIRST_SECONDS = 30;

  /** With all connections the second compiler comes late; rounds agree before it has. */
  private static final int WARMING_SECONDS = 180;

  @Override
  public void measure(Run run, Consumer<ResultLine> lines) throws Exception {
    try (TemporaryDirectory directory = TemporaryDirectory.make();
        TemporaryDirectory other = TemporaryDirectory.make()) {
      SingleSpeed inside = SingleSpeed.of(run, Ledgers.h2(other.path()));
      measure(run, "H2", inside, directory.path(), lines);
    }
    try (TemporaryDirectory directory = TemporaryDirectory.make();
        TemporaryDirectory other = TemporaryDirectory.make();
        Postgres postgres = Postgres.start()) {
      SingleSpeed inside = SingleSpeed.of(run, Ledgers.postgres(other.path()));
      measure(
          run,
          "PostgreSQL",
          inside,
          directory.path(),
          lines,
          "--spring.datasource.url=" + postgres.database("mutation"));
    }
  }

  private static void measure(
      Run run,
      String engine,
      SingleSpeed inside,
      Path directory,
      Consumer<ResultLine> lines,
      String... ledger)
      throws Exception {
    List<CountryCode> all = CountryCode.all().stream().sorted().toList();
    List<CountryCode> countries = all.subList(0, MANY);
    Map<Integer, CountryCode> longest = new LinkedHashMap<>();
    List<Integer> sizes = run.quick() ? List.of(1_000) : List.of(1_000, 10_000, 50_000);
    sizes.forEach(size -> longest.put(size, all.get(MANY + longest.size())));
    record(directory, countries, longest, ledger);
    try (ServedProcess server = serve(run, directory, ledger)) {
      server.untilAnswered("{ __typename }");
      RecordingRequests eight = new RecordingRequests(countries.subList(0, CONNECTIONS));
      FirstRequests first = firstSeconds(run, server, eight);
      String one = "one event recorded over HTTP, %s, 1 connection".formatted(engine);
      warmUp(run, server, all.subList(MANY + longest.size(), all.size()));
      Load single = warm(run, server, 1, eight::next);
      lines.accept(
          ResultLine.longer(
              one + ", the first %d s after a start, p50".formatted(FIRST_SECONDS),
              "warm",
              Bar.NONE,
              first.p50(),
              single.p50Ns(),
              "%,d of %,d requests until the median of the next 50 is within twice the warm p50"
                  .formatted(first.until(2 * single.p50Ns()), first.times().length)));
      Load refused = warm(run, server, 1, eight::refused);
      lines.accept(
          ResultLine.longer(
              one + ", p50",
              "the same request, refused for its figure",
              Bar.within(5),
              single.p50Ns(),
              refused.p50Ns(),
              boundary(single)));
      Load few = warm(run, server, CONNECTIONS, eight::next);
      String more = "the same, %d connections, %1$d countries".formatted(CONNECTIONS);
      lines.accept(
          ResultLine.share(
              more,
              "commands in the process, 8 clients, which are projected meanwhile",
              Bar.atLeast(0.5),
              "requests",
              few.perSecond(),
              inside.commands(),
              boundary(few)));
      lines.accept(
          ResultLine.share(
              more,
              "raw single-row commits, 8 connections",
              Bar.atLeast(0.1),
              "requests",
              few.perSecond(),
              inside.commits(),
              "same durability"));
      Load many = warm(run, server, CONNECTIONS, new RecordingRequests(countries)::next);
      lines.accept(
          ResultLine.share(
              "the same, 8 connections, %d countries of %d events".formatted(MANY, EVENTS),
              "8 countries",
              Bar.atLeast(0.9),
              "requests",
              many.perSecond(),
              few.perSecond(),
              boundary(many)));
      byLength(run, one, server, countries.get(CONNECTIONS), longest, lines);
    }
  }

  private static void record(
      Path directory,
      List<CountryCode> countries,
      Map<Integer, CountryCode> longest,
      String... ledger)
      throws InterruptedException {
    try (Application application = Application.start(directory, ledger)) {
      for (CountryCode country : countries) {
        record(application, country, EVENTS);
      }
      for (Map.Entry<Integer, CountryCode> country : longest.entrySet()) {
        record(application, country.getValue(), country.getKey());
      }
    }
  }

  private static void record(Application application, CountryCode country, int events)
      throws InterruptedException {
    application.record(CountryFacts.of(country, events, LETTERS));
    application.awaitProjected(country, events - 1L);
  }

  private static ServedProcess serve(Run run, Path directory, String... ledger) throws IOException {
    return ServedProcess.start(
        directory,
        // G1 does not grow the heap for the embedded store's sake, and marks it all the time.
        List.of("-Xms8g", "-Xmx8g", "-jar", run.applicationJar().toString()),
        Stream.concat(
                Stream.of(ledger),
                Stream.of(
                    "--cyberwellness.data-dir=" + directory,
                    "--cyberwellness.sample=false",
                    "--cyberwellness.tokens.steward=" + RecordingRequests.TOKEN))
            .toArray(String[]::new));
  }

  /** What the first clients after a start wait for, at one connection. */
  private static FirstRequests firstSeconds(
      Run run, ServedProcess server, RecordingRequests requests) throws Exception {
    int seconds = run.quick() ? 2 : FIRST_SECONDS;
    long before = requests.recordedBy(server);
    FirstRequests first =
        new FirstRequests(Load.times(server.port(), seconds, _ -> requests.next()));
    long recorded = requests.recordedBy(server) - before;
    if (recorded != requests.recorded()) {
      throw new IllegalStateException(
          "%d of %d events were recorded".formatted(recorded, requests.recorded()));
    }
    return first;
  }

  private static void byLength(
      Run run,
      String one,
      ServedProcess server,
      CountryCode shortest,
      Map<Integer, CountryCode> longest,
      Consumer<ResultLine> lines)
      throws Exception {
    Load base = warm(run, server, 1, new RecordingRequests(List.of(shortest))::next);
    for (Map.Entry<Integer, CountryCode> country : longest.entrySet()) {
      Load load = warm(run, server, 1, new RecordingRequests(List.of(country.getValue()))::next);
      lines.accept(
          ResultLine.longer(
              "%s, on a country of %,d events, p50".formatted(one, country.getKey()),
              "on one of %d".formatted(EVENTS),
              Bar.within(country.getKey() > 10_000 ? 1.5 : 1.2),
              load.p50Ns(),
              base.p50Ns(),
              boundary(load)));
    }
  }

  private static String boundary(Load load) {
    return "TCP in this machine; %s; p50 %s, p95 %s; %s of processor time a request; the driver took %.0f %% of the processors"
        .formatted(
            MeasuredValue.perSecond(load.perSecond(), "requests"),
            MeasuredValue.nanoseconds(load.p50Ns()),
            MeasuredValue.nanoseconds(load.p95Ns()),
            MeasuredValue.nanoseconds(load.processorNs()),
            load.ownShare() * 100);
  }

  private static void warmUp(Run run, ServedProcess server, List<CountryCode> others)
      throws Exception {
    load(
        server,
        CONNECTIONS,
        run.quick() ? run.seconds() : WARMING_SECONDS,
        new RecordingRequests(others)::next);
  }

  /** Loads until three rounds agree, and returns the one with their median throughput. */
  private static Load warm(
      Run run, ServedProcess server, int connections, Supplier<byte[]> requests) throws Exception {
    List<Load> rounds = new ArrayList<>();
    List<Load> last;
    do {
      rounds.add(load(server, connections, run.seconds(), requests));
      last =
          rounds.stream()
              .skip(Math.max(0, rounds.size() - AGREEING_ROUNDS))
              .sorted(Comparator.comparing(Load::perSecond))
              .toList();
    } while (rounds.size() < AGREEING_ROUNDS
        || !run.quick()
            && rounds.size() < MOST_ROUNDS
            && last.getLast().perSecond() > TOLERANCE * last.getFirst().perSecond());
    return last.get(AGREEING_ROUNDS / 2);
  }

  private static Load load(
      ServedProcess server, int connections, int seconds, Supplier<byte[]> requests)
      throws Exception {
    Duration before = server.processorTime();
    Load load = Load.of(server.port(), connections, seconds, _ -> requests.get());
    double taken = server.processorTime().minus(before).toNanos();
    return load.with(taken / (load.perSecond() * seconds));
  }
}
