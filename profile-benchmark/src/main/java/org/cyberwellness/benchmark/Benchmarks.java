package org.cyberwellness.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.benchmark.http.HttpSection;
import org.cyberwellness.benchmark.read.ReadSection;
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

  private Benchmarks() {}

  private static Map<String, Section> sections() {
    Map<String, Section> sections = new LinkedHashMap<>();
    sections.put("reads", new ReadSection());
    sections.put("recording", new RecordingSection());
    sections.put("http", new HttpSection());
    sections.put("rebuild", new RebuildSection());
    sections.put("start", new StartSection());
    return sections;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    List<String> asked = Arrays.asList(arguments);
    Run run = asked.contains("quick") ? Run.QUICK : Run.FULL;
    Map<String, Section> sections = sections();
    List<String> only = asked.stream().filter(sections::containsKey).toList();
    Report report =
        new Report(
            "mvn -q -Pbenchmark -DskipTests -Dbenchmark.args='%s' verify"
                .formatted(String.join(" ", asked)));
    PrintStream out = System.out;
    sections.forEach(
        (name, section) -> {
          if (only.isEmpty() || only.contains(name)) {
            measure(name, section, run, report, out);
          }
        });
    report.write(run.quick() || !only.isEmpty() ? TRIED : PUBLISHED);
    out.println(report.page());
    System.exit(report.isWhole() ? 0 : 1);
  }

  private static void measure(
      String name, Section section, Run run, Report report, PrintStream out) {
    try {
      section.measure(run, line -> report.add(line, out));
    } catch (Exception failure) {
      failure.printStackTrace(out);
      report.addFailure(name, failure);
    }
  }
}
