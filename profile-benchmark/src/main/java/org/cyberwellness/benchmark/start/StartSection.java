package org.cyberwellness.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.cyberwellness.benchmark.BenchmarkSection;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.ResultLine;
import org.cyberwellness.benchmark.server.JavaProcess;
import org.cyberwellness.benchmark.server.ServedProcess;
import org.cyberwellness.benchmark.server.TemporaryDirectory;

/** From the start of the process to the first answered query. */
public final class StartSection implements BenchmarkSection {
  private static final String BOUNDARY =
      "both a process of their own, asked over HTTP until they answer";
  private static final String OURS_ASKED = "{ profile(country: \"KH\") { sequence } }";
  private static final String THEIRS_ASKED = "{ constant }";

  @Override
  public void measure(Run run, Consumer<ResultLine> lines) throws Exception {
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
          ResultLine.longer(
              "start to first answered query, runnable jar, sample in the ledger",
              bareApplication + ", runnable jar",
              Bar.within(2),
              median(times, path, ours, OURS_ASKED, data),
              bare,
              BOUNDARY));
      lines.accept(
          ResultLine.longer(
              "the same on an empty ledger",
              bareApplication + ", runnable jar",
              Bar.NONE,
              median(times, path, ours, OURS_ASKED, empty, noSample),
              bare,
              BOUNDARY));
      double rehearsed =
          median(times, path, rehearsed(path, run.applicationJar()), OURS_ASKED, data);
      lines.accept(
          ResultLine.longer(
              "the same with the sample, after a rehearsal, as README and the image start it",
              bareApplication + ", runnable jar",
              Bar.within(1.3),
              rehearsed,
              bare,
              BOUNDARY + "; ours unpacked, with a JDK 25 AOT cache"));
      lines.accept(
          ResultLine.longer(
              "the same",
              bareApplication + ", unpacked, with an AOT cache, too",
              Bar.NONE,
              rehearsed,
              median(times, path, withCache(path, run.bareJar()), THEIRS_ASKED),
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

  /** As README tells: the jar is unpacked, and the application rehearses. */
  private static List<String> rehearsed(Path directory, Path jar)
      throws IOException, InterruptedException {
    Path application = unpacked(directory, jar);
    Path cache = application.resolveSibling("start.aot");
    await(
        directory,
        List.of(
            "-XX:AOTCacheOutput=" + cache,
            "-jar",
            application.toString(),
            "--cyberwellness.rehearsal=true",
            "--cyberwellness.data-dir=" + directory.resolve("rehearsal"),
            "--server.port=0"));
    return List.of("-XX:AOTCache=" + cache, "-jar", application.toString());
  }

  /** The same for what cannot rehearse: it is started and asked. */
  private static List<String> withCache(Path directory, Path jar)
      throws IOException, InterruptedException {
    Path application = unpacked(directory, jar);
    Path cache = application.resolveSibling("start.aot");
    start(
        directory,
        List.of("-XX:AOTCacheOutput=" + cache, "-jar", application.toString()),
        THEIRS_ASKED);
    return List.of("-XX:AOTCache=" + cache, "-jar", application.toString());
  }

  private static Path unpacked(Path directory, Path jar) throws IOException, InterruptedException {
    Path destination = directory.resolve("unpacked-" + jar.getFileName());
    await(
        directory,
        List.of(
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--destination",
            destination.toString()));
    return destination.resolve(jar.getFileName());
  }

  private static void await(Path directory, List<String> arguments)
      throws IOException, InterruptedException {
    Path log = directory.resolve("start.log");
    try (JavaProcess java = JavaProcess.start(log, arguments)) {
      if (java.process().waitFor() != 0) {
        throw new IOException(Files.readString(log));
      }
    }
  }
}
