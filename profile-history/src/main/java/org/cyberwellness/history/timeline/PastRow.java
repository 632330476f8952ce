package org.cyberwellness.history.timeline;

import java.util.List;
import java.util.Map;

/**
 * The content of a row as known at a sequence. It holds only what a profile needs, since there is
 * one for each sequence that is requested. Arrays keep a search within few cache lines.
 *
 * @param days the days on which the content changes, as epoch days, sorted, without duplicates
 * @param contents the content from each of these days on: a statement, or the event that reports a
 *     figure
 * @param counts the number of events begun by each of these days
 */
record PastRow(int[] days, Object[] contents, int[] counts) {

  /**
   * @param shared statements of other sequences to reuse, by a key that is equal for equal
   *     statements
   */
  static PastRow of(RowHistory history, Map<Object, Statement> shared) {
    List<? extends Version<?>> versions =
        history.statements().isEmpty() ? history.figures() : history.statements();
    int[] days = new int[versions.size()];
    Object[] contents = new Object[days.length];
    int[] counts = new int[days.length];
    for (int i = 0; i < days.length; i++) {
      Version<?> version = versions.get(i);
      days[i] = Math.toIntExact(version.from().toEpochDay());
      contents[i] =
          version.value() instanceof Statement statement
              ? shared.computeIfAbsent(keyOf(statement), _ -> statement)
              : version.value();
      counts[i] = history.begunBy(version.from()).size();
    }
    return new PastRow(days, contents, counts);
  }

  /** An event that a statement lists stands, so that its id determines its content. */
  private static Object keyOf(Statement statement) {
    return List.of(
        statement.stance(),
        String.valueOf(statement.since()),
        statement.measures().stream().map(measure -> measure.begunBy().sequence()).toList());
  }

  /** The index of the last day not after a given one; -1 if there is none. */
  int indexOn(int day) {
    return SortedPrefix.length(days.length, i -> days[i] > day) - 1;
  }
}
