package org.cyberwellness.benchmark.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.Section;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.Line;
import org.cyberwellness.benchmark.server.JavaProcess;
import org.cyberwellness.benchmark.server.ServedProcess;
import org.cyberwellness.benchmark.server.TemporaryDirectory;

/** From the start of the process to the first answered query. */
public final class StartSection implements Section {
  private static final String BOUNDARY =
      "both a process of their own, asked over HTTP until they answer";
  private static final String OURS_ASKED = "{ profile(country: \"KH\") { sequence } }";
  private static final String THEIRS_ASKED = "{ constant }";

  @Override
  public void measure(Run run, Consumer<Line> lines) throws Exception {
    int times = run.quick() ? 1 : 5;
    try (TemporaryDirectory directory = TemporaryDirectory.make()) {
      Path path = directory.path();
      String data = "--cyberwellness.data-dir=" + path.resolve("data");
      String empty = "--cyberwellness.data-dir=" + path.resolve("empty");
      String noSample = "--cyberwellness.sample=false";
      List<String> ours = List.of("-jar", run.applicationJar().toString());
      List<String> theirs = List.of("-jar", run.bareJar().toString());
      // The first start loads the sample; the others find it.
      start(path, ours, OURS_ASKED, data);
      double bare = median(times, path, theirs, THEIRS_ASKED);
      String bareApplication = "a bare Spring Boot GraphQL application";
      lines.accept(
          Line.longer(
              "start to first answered query, runnable jar, sample in the ledger",
              bareApplication + ", runnable jar",
              Bar.within(1.5),
              median(times, path, ours, OURS_ASKED, data),
              bare,
              BOUNDARY));
      lines.accept(
          Line.longer(
              "the same on an empty ledger",
              bareApplication + ", runnable jar",
              Bar.NONE,
              median(times, path, ours, OURS_ASKED, empty, noSample),
              bare,
              BOUNDARY));
      List<String> oursCached = withCache(path, run.applicationJar(), OURS_ASKED, data);
      List<String> theirsCached = withCache(path, run.bareJar(), THEIRS_ASKED);
      lines.accept(
          Line.longer(
              "the same with the sample, extracted, with a JDK 25 AOT cache",
              bareApplication + ", extracted, with one, too",
              Bar.NONE,
              median(times, path, oursCached, OURS_ASKED, data),
              median(times, path, theirsCached, THEIRS_ASKED),
              BOUNDARY));
    }
  }

  private static double median(
      int times, Path directory, List<String> launch, String query, String... arguments)
      throws IOException, InterruptedException {
    double[] taken = new double[times];
    for (int i = 0; i < times; i++) {
      taken[i] = start(directory, launch, query, arguments);
    }
    Arrays.sort(taken);
    return taken[times / 2];
  }

  /** Nanoseconds. */
  private static double start(
      Path directory, List<String> launch, String query, String... arguments)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (ServedProcess application = ServedProcess.start(directory, launch, arguments)) {
      application.untilAnswered(query);
      return System.nanoTime() - start;
    }
  }

  /** As README tells: the jar is extracted, one start is recorded, and the next ones use that. */
  private static List<String> withCache(Path directory, Path jar, String query, String... arguments)
      throws IOException, InterruptedException {
    String name = jar.getFileName().toString();
    Path extracted = directory.resolve("extracted-" + name);
    Path log = directory.resolve("extract.log");
    try (JavaProcess extract =
        JavaProcess.start(
            log,
            List.of(
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                extracted.toString()))) {
      extract.process().waitFor();
    }
    String cache = extracted.resolve("start.aot").toString();
    String application = extracted.resolve(name).toString();
    start(directory, List.of("-XX:AOTCacheOutput=" + cache, "-jar", application), query, arguments);
    return List.of("-XX:AOTCache=" + cache, "-jar", application);
  }
}
