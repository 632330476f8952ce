package org.cyberwellness.benchmark.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.Section;
import org.cyberwellness.benchmark.data.DataSet;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.Figure;
import org.cyberwellness.benchmark.report.Line;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.benchmark.server.GraphQl;
import org.cyberwellness.benchmark.server.ServedProcess;
import org.cyberwellness.benchmark.server.TemporaryDirectory;

/** GraphQL over HTTP, the packaged application in a process of its own. */
public final class HttpSection implements Section {
  private static final int CONNECTIONS = 32;
  private static final int COUNTRIES = 200;
  private static final int QUESTIONS = 256;
  private static final double AT_MOST_NS = 10e6;

  private static final String PROFILE =
      """
      query($asOf: Date) { profile(country: "KH", asOf: $asOf) {
          asOf sequence eventCount lastChangedOn readiness { score }
          background { population { value effective } internetUsers { value effective } }
          indicators { indicator status since measures { id title inForceFrom } } } }
      """;
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
  public void measure(Run run, Consumer<Line> lines) throws Exception {
    DataSet data = DataSet.of(run.events(), COUNTRIES - 1, run.quick() ? 23 : 100);
    try (TemporaryDirectory directory = TemporaryDirectory.make()) {
      try (Application application = Application.start(directory.path())) {
        application.record(data);
      }
      try (ServedProcess server = serve(run, directory.path())) {
        server.untilAnswered(PROFILE);
        wholeProfile(run, data, server, directory.path(), lines);
        allCountries(run, server, lines);
      }
    }
  }

  private static ServedProcess serve(Run run, Path directory) throws IOException {
    Files.createDirectory(directory.resolve("static"));
    return ServedProcess.start(
        directory,
        List.of("-Xmx2g", "-jar", run.applicationJar().toString()),
        "--cyberwellness.data-dir=" + directory,
        "--spring.web.resources.static-locations=file:" + directory.resolve("static") + "/");
  }

  private static void wholeProfile(
      Run run, DataSet data, ServedProcess server, Path directory, Consumer<Line> lines)
      throws Exception {
    Random random = new Random(run.events());
    List<byte[]> profiles =
        IntStream.range(0, QUESTIONS)
            .mapToObj(_ -> query(PROFILE, data.asked().randomDay(random).toString()))
            .toList();
    String answer = server.ask(PROFILE);
    Files.writeString(directory.resolve("static").resolve("profile.json"), answer);
    byte[] constant = KeptConnection.post("/graphql", GraphQl.body("{ __typename }"));
    byte[] sameSize = KeptConnection.get("/profile.json");
    IntFunction<byte[]> asked = i -> profiles.get(Math.floorMod(i, QUESTIONS));
    // All three by turns: what warms the server warms it for all, and the last round counts.
    Load[] last = new Load[3];
    for (int round = 0; round < 3; round++) {
      last[0] = Load.of(server.port(), CONNECTIONS, run.seconds(), asked);
      last[1] = Load.of(server.port(), CONNECTIONS, run.seconds(), _ -> constant);
      last[2] = Load.of(server.port(), CONNECTIONS, run.seconds(), _ -> sameSize);
    }
    String what =
        "GraphQL as-of query over HTTP, %d connections, whole profile, %,d bytes"
            .formatted(CONNECTIONS, answer.getBytes(StandardCharsets.UTF_8).length);
    lines.accept(
        Line.share(
            what,
            "a constant field on the same server",
            Bar.atLeast(0.5),
            "requests",
            last[0].perSecond(),
            last[1].perSecond(),
            boundary(last[0], last[1])));
    lines.accept(
        Line.share(
            what,
            "a static file of the same size on the same server",
            Bar.NONE,
            "requests",
            last[0].perSecond(),
            last[2].perSecond(),
            boundary(last[0], last[2])));
  }

  private static String boundary(Load ours, Load theirs) {
    return "both TCP in this machine; p95 %s and %s; the driver took %.0f %% and %.0f %% of the processors"
        .formatted(
            Figure.nanoseconds(ours.p95Ns()),
            Figure.nanoseconds(theirs.p95Ns()),
            ours.ownShare() * 100,
            theirs.ownShare() * 100);
  }

  private static void allCountries(Run run, ServedProcess server, Consumer<Line> lines)
      throws Exception {
    lines.accept(
        served(
            run,
            server,
            "all countries' statuses at a date (%d x 21), p95 served".formatted(COUNTRIES),
            i -> query(STATUSES, "20%02d-06-30".formatted(Math.floorMod(i, 20) + 1))));
    lines.accept(
        served(
            run,
            server,
            "a 20-year yearly trend over %d countries, p95 served".formatted(COUNTRIES),
            i -> query(TREND, "2004-12-%02d".formatted(Math.floorMod(i, 28) + 1))));
  }

  private static Line served(Run run, ServedProcess server, String what, IntFunction<byte[]> asked)
      throws Exception {
    Load.of(server.port(), 1, run.seconds(), asked);
    Load load = Load.of(server.port(), 1, run.seconds(), asked);
    return Line.alone(
        what,
        new Bar("under 10 ms", p95 -> p95 < AT_MOST_NS),
        Figure.nanoseconds(load.p95Ns()),
        "TCP in this machine, one connection; p50 " + Figure.nanoseconds(load.p50Ns()));
  }

  private static byte[] query(String query, String asOf) {
    return KeptConnection.post("/graphql", GraphQl.body(query, Map.of("asOf", asOf)));
  }
}
