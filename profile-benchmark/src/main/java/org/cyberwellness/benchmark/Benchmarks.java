package org.cyberwellness.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cyberwellness.benchmark.http.HttpSection;
import org.cyberwellness.benchmark.http.MutationSection;
import org.cyberwellness.benchmark.read.ReadBenchmark;
import org.cyberwellness.benchmark.rebuild.RebuildSection;
import org.cyberwellness.benchmark.recording.RecordingSection;
import org.cyberwellness.benchmark.report.Report;
import org.cyberwellness.benchmark.start.StartSection;

/**
 * Measures everything, prints one table and writes it down. Arguments: {@code full} (the default),
 * or {@code quick}; then the names of sections, where not all are wanted.
 */
public final class Benchmarks {
  private static final Path PUBLISHED = Path.of("doc", "benchmarks.md");
  private static final Path TRIED = Path.of("profile-benchmark", "target", "benchmarks.md");

  /** More than any section takes. */
  private static final int PATIENCE_MIN = 40;

  private Benchmarks() {}

  private static Map<String, BenchmarkSection> sections() {
    Map<String, BenchmarkSection> sections = new LinkedHashMap<>();
    sections.put("http", new HttpSection());
    sections.put("mutation", new MutationSection());
    sections.put("recording", new RecordingSection());
    sections.put("start", new StartSection());
    sections.put("rebuild", new RebuildSection());
    sections.put("reads", new ReadBenchmark());
    return sections;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    List<String> asked = Arrays.asList(arguments);
    Run run = asked.contains("quick") ? Run.QUICK : Run.FULL;
    Map<String, BenchmarkSection> sections = sections();
    List<String> only = asked.stream().filter(sections::containsKey).toList();
    Report report =
        new Report(
            "mvn -q -Pbenchmark -DskipTests -Dbenchmark.args='%s' verify"
                .formatted(String.join(" ", asked)));
    PrintStream out = System.out;
    Path page = run.quick() || !only.isEmpty() ? TRIED : PUBLISHED;
    for (Map.Entry<String, BenchmarkSection> section : sections.entrySet()) {
      if (only.isEmpty() || only.contains(section.getKey())) {
        measure(section.getKey(), section.getValue(), run, report, out);
        report.write(page);
      }
    }
    out.println(report.page());
    System.exit(report.isWhole() ? 0 : 1);
  }

  /** What fails, or does not end, takes nothing of the others with it. */
  private static void measure(
      String name, BenchmarkSection section, Run run, Report report, PrintStream out) {
    ExecutorService worker =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    Future<?> measured =
        worker.submit(
            () -> {
              section.measure(run, line -> report.add(line, out));
              return null;
            });
    try {
      measured.get(PATIENCE_MIN, TimeUnit.MINUTES);
    } catch (InterruptedException | ExecutionException | TimeoutException failure) {
      failure.printStackTrace(out);
      report.addFailure(name, failure);
      measured.cancel(true);
    } finally {
      worker.shutdownNow();
    }
  }
}
