package org.cyberwellness.benchmark.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cyberwellness.benchmark.BenchmarkSection;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.MeasuredValue;
import org.cyberwellness.benchmark.report.ResultLine;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.benchmark.server.GraphQl;
import org.cyberwellness.benchmark.server.ServedProcess;
import org.cyberwellness.benchmark.server.TemporaryDirectory;

/** GraphQL over HTTP, the packaged application in a process of its own. */
public final class HttpSection implements BenchmarkSection {
  private static final int CONNECTIONS = 32;
  private static final int COUNTRIES = 200;
  private static final int QUESTIONS = 1 << 14;
  private static final int ROUNDS = 3;
  private static final int DAYS = 20 * 365;
  private static final double AT_MOST_NS = 10e6;
  private static final String CONSTANT = "a constant field on the same server";
  private static final String FILE = "a static file of the same size on the same server";

  private static final String PROFILE =
      """
      query($country: CountryCode! = "KH", $asOf: Date) { profile(country: $country, asOf: $asOf) {
          asOf sequence eventCount lastChangedOn readiness { score }
          background { population { value effective } internetUsers { value effective } }
          indicators { indicator status since measures { id title inForceFrom } } } }
      """;
  private static final String CERTAIN_PROFILE =
      PROFILE.replace("indicator status since", "indicator status mayAlreadyBe since");
  private static final String STATUSES =
      """
      query($asOf: Date) {
        first: profiles(first: 100, asOf: $asOf) {
          nodes { country { code } indicators { indicator status } } pageInfo { endCursor } }
        last: profiles(last: 100, asOf: $asOf) {
          nodes { country { code } indicators { indicator status } } } }
      """;
  private static final String TREND =
      """
      query($asOf: Date!) {
        trend(indicator: CIRT, from: $asOf, to: "2024-12-31") { on counts { status countries } } }
      """;

  @Override
  public void measure(Run run, Consumer<ResultLine> lines) throws Exception {
    BenchmarkData data = BenchmarkData.of(run.events(), COUNTRIES - 1, run.quick() ? 23 : 100);
    try (TemporaryDirectory directory = TemporaryDirectory.make()) {
      try (Application application = Application.start(directory.path())) {
        application.record(data);
      }
      Path files = Files.createDirectory(directory.path().resolve("static"));
      try (ServedProcess server = serve(run, directory.path(), "256MB")) {
        server.untilAnswered(PROFILE);
        String answer = server.ask(PROFILE);
        Files.writeString(files.resolve("profile.json"), answer);
        Load[] loads = loads(run, data, server);
        String what = what(answer);
        lines.accept(share(what, CONSTANT, Bar.atLeast(0.5), loads[0], loads[1]));
        lines.accept(share(what, FILE, Bar.NONE, loads[0], loads[2]));
        lines.accept(certainty(what, loads));
        allCountries(run, server, lines);
      }
      try (ServedProcess server = serve(run, directory.path(), "0B")) {
        server.untilAnswered(PROFILE);
        Load[] loads = loads(run, data, server);
        String what = what(server.ask(PROFILE)) + ", with nothing kept of earlier answers";
        lines.accept(share(what, CONSTANT, Bar.NONE, loads[0], loads[1]));
        lines.accept(certainty(what, loads));
      }
    }
  }

  private static ResultLine certainty(String what, Load[] loads) {
    return share(
        what + ", and what each status may already be",
        "the same without asking for that",
        Bar.atLeast(1 / 1.3),
        loads[3],
        loads[0]);
  }

  private static String what(String answer) {
    return "GraphQL as-of query over HTTP, %d connections, whole profiles of random countries and days, %,d bytes"
        .formatted(CONNECTIONS, answer.getBytes(StandardCharsets.UTF_8).length);
  }

  private static ServedProcess serve(Run run, Path directory, String kept) throws IOException {
    return ServedProcess.start(
        directory,
        List.of("-Xmx2g", "-jar", run.applicationJar().toString()),
        "--cyberwellness.data-dir=" + directory,
        "--cyberwellness.sample=false",
        "--cyberwellness.response-cache=" + kept,
        "--spring.web.resources.static-locations=file:" + directory.resolve("static") + "/");
  }

  /**
   * Profiles, a constant field, a file and profiles with their certainty, by turns: each is warm in
   * the last round, which counts.
   */
  private static Load[] loads(Run run, BenchmarkData data, ServedProcess server) throws Exception {
    Random random = new Random(run.events());
    List<Map<String, String>> points =
        Stream.generate(() -> data.all().get(random.nextInt(data.all().size())))
            .map(
                any ->
                    Map.of(
                        "country",
                        any.country().alpha2(),
                        "asOf",
                        any.randomDay(random).toString()))
            .limit(QUESTIONS)
            .toList();
    List<byte[]> profiles = points.stream().map(point -> query(PROFILE, point)).toList();
    List<byte[]> certain = points.stream().map(point -> query(CERTAIN_PROFILE, point)).toList();
    byte[] constant = KeptConnection.post("/graphql", GraphQl.body("{ __typename }"));
    byte[] sameSize = KeptConnection.get("/profile.json");
    IntFunction<byte[]> asked = i -> profiles.get(Math.floorMod(i, QUESTIONS));
    IntFunction<byte[]> certainty = i -> certain.get(Math.floorMod(i, QUESTIONS));
    Load[] last = new Load[4];
    for (int round = 0; round < ROUNDS; round++) {
      last[0] = Load.of(server.port(), CONNECTIONS, run.seconds(), asked);
      last[1] = Load.of(server.port(), CONNECTIONS, run.seconds(), _ -> constant);
      last[2] = Load.of(server.port(), CONNECTIONS, run.seconds(), _ -> sameSize);
      last[3] = Load.of(server.port(), CONNECTIONS, run.seconds(), certainty);
    }
    return last;
  }

  private static byte[] query(String document, Map<String, String> point) {
    return KeptConnection.post("/graphql", GraphQl.body(document, point));
  }

  private static ResultLine share(String what, String against, Bar bar, Load ours, Load theirs) {
    return ResultLine.share(
        what,
        against,
        bar,
        "requests",
        ours.perSecond(),
        theirs.perSecond(),
        boundary(ours, theirs));
  }

  private static String boundary(Load ours, Load theirs) {
    return "both TCP in this machine; p95 %s and %s; the driver took %.0f %% and %.0f %% of the processors"
        .formatted(
            MeasuredValue.nanoseconds(ours.p95Ns()),
            MeasuredValue.nanoseconds(theirs.p95Ns()),
            ours.ownShare() * 100,
            theirs.ownShare() * 100);
  }

  private static void allCountries(Run run, ServedProcess server, Consumer<ResultLine> lines)
      throws Exception {
    lines.accept(
        served(
            run,
            server,
            "all countries' statuses at a date (%d x 21), p95 served".formatted(COUNTRIES),
            i -> asOf(STATUSES, day(i))));
    lines.accept(
        served(
            run,
            server,
            "a 20-year yearly trend over %d countries, p95 served".formatted(COUNTRIES),
            i -> asOf(TREND, LocalDate.of(2004, 1, 1).plusDays(Math.floorMod(i, 366)))));
  }

  /** One of twenty years, another for each question. */
  private static LocalDate day(int question) {
    return LocalDate.of(2005, 1, 1).plusDays(Math.floorMod(question * 1_009L, DAYS));
  }

  private static ResultLine served(
      Run run, ServedProcess server, String what, IntFunction<byte[]> asked) throws Exception {
    Load.of(server.port(), 1, run.seconds(), asked);
    Load load = Load.of(server.port(), 1, run.seconds(), asked);
    return ResultLine.alone(
        what,
        new Bar("under 10 ms", p95 -> p95 < AT_MOST_NS),
        MeasuredValue.nanoseconds(load.p95Ns()),
        "TCP in this machine, one connection; p50 " + MeasuredValue.nanoseconds(load.p50Ns()));
  }

  private static byte[] asOf(String query, LocalDate day) {
    return KeptConnection.post("/graphql", GraphQl.body(query, Map.of("asOf", day.toString())));
  }
}
