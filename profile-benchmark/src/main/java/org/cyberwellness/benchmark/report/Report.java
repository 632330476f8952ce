package org.cyberwellness.benchmark.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one table of all that was measured in a run. */
public final class Report {
  private static final String HEAD =
      """
      | what | against | bar | ours | theirs | ratio | | boundaries and notes |
      |---|---|---|---|---|---|---|---|
      """;

  private final long started = System.nanoTime();
  private final String command;
  private final String commit;
  private final String machine;
  private final List<ResultLine> lines = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * Begins a report.
   *
   * @param command what to type to measure the same
   */
  public Report(String command) throws IOException {
    this.command = command;
    // Before the page is written, which changes the tree, and before the load is the run's own.
    commit = Machine.commit();
    machine = Machine.described();
  }

  /** Adds a line, and shows it at once. */
  public void add(ResultLine line, PrintStream out) {
    lines.add(line);
    out.println(line.markdown());
  }

  /** Tells that something could not be measured. */
  public void addFailure(String what, Throwable why) {
    failures.add("%s could not be measured: %s".formatted(what, why));
  }

  /** Whether all was measured. */
  public boolean isWhole() {
    return failures.isEmpty();
  }

  /** Writes the page. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, page());
  }

  /** The page. */
  public String page() {
    return """
    # How fast it is

    Measured on %s at commit %s by `%s`, in one run of %d minutes on one machine:
    %s.

    %d of %d bars are met; [what limits the others](performance.md). Times are medians; those of reads are medians of the medians of several JVMs; of
    recording, the best of three rounds. A ratio is how many times faster ours is,
    how many times as long it takes, or which share of the other's throughput it has, as the bar says. Nothing below 2x is a difference: the
    same cell differs by half between two JVMs.

    %s%s
    %s\
    """
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            commit,
            command,
            Duration.ofNanos(System.nanoTime() - started).toMinutes(),
            machine,
            judged().filter(ResultLine::isMet).count(),
            judged().count(),
            HEAD,
            String.join("\n", lines.stream().map(ResultLine::markdown).toList()) + "\n",
            failures.isEmpty() ? NOTES : String.join("\n", failures) + "\n\n" + NOTES);
  }

  private Stream<ResultLine> judged() {
    return lines.stream().filter(ResultLine::isJudged);
  }

  private static final String NOTES =
      """
      ## What makes it fair, and what does not

      - All systems hold the same facts: a country with the number of events that is told, one a day over 30 years, 21 titles of 300 characters and
        two figures in a profile; 20 countries of 100 events beside it. `SameAnswersTest` shows that they give the same answers.
      - The boundary that a read crosses is told: where XTDB answers out of decoded documents in memory, ours is asked with warm caches.
        Where ours reads from the MongoDB-protocol server, it is held against the bare driver and the same server.
      - JaVers reads 100 snapshots for one with `limit(1)`; both are shown. On mongo-java-server it pays for scans, so its H2 line stands beside.
      - Envers has its validity strategy, an index on the revisions' time and one on the audit table, and a fresh session a read.
      - Only XTDB answers under earlier knowledge, too. Axon's replay reads all events: dates need not agree with the order of recording.
      - This project pays at write and in storage what others pay at read: see the lines on what a recorded event costs.
      - The driver of the load over HTTP runs on the same cores as the server; its share of the processor is told.
      """;
}
