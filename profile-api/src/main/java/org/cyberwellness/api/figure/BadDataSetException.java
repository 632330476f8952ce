package org.cyberwellness.api.figure;

import java.util.List;

/** A file contains no data set that can be read, or a row that cannot. */
public final class BadDataSetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  BadDataSetException(List<Problem> problems) {
    super(problems.toString(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  BadDataSetException(Problem problem) {
    this(List.of(problem));
  }

  /** What is wrong, in the order of the file; at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What is wrong at one place.
   *
   * @param line from 1; 0 if it concerns the whole file
   * @param column the label of the column; empty if it concerns the whole line
   */
  public record Problem(int line, String column, String message) {

    /** The problem with its place, such as {@code a.csv:12: column Year: …}. */
    public String in(String file) {
      return "%s%s: %s%s"
          .formatted(
              file,
              line == 0 ? "" : ":" + line,
              column.isEmpty() ? "" : "column %s: ".formatted(column),
              message);
    }
  }
}
