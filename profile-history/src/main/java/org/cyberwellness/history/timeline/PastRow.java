package org.cyberwellness.history.timeline;

import java.util.List;
import java.util.Map;

/**
 * What a row said, as it was known at a place of the stream: as little of it as a profile needs,
 * since there is one for each place that is asked for, and in one array to search, since most of
 * them are far from the processor.
 *
 * @param days on which the content changes, as epoch days, sorted, each once
 * @param contents what holds from each of them on: a statement, or the event that gives a figure
 * @param counts how many events have begun by each of them
 */
record PastRow(int[] days, Object[] contents, int[] counts) {

  /**
   * @param shared the statements of other places, by what makes them the same
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

  /** Whatever is known, an event that is listed is the same: it stands. */
  private static Object keyOf(Statement statement) {
    return List.of(
        statement.stance(),
        String.valueOf(statement.since()),
        statement.measures().stream().map(measure -> measure.broughtBy().sequence()).toList());
  }

  /** Where the last of the days is that is not after one; -1 before the first. */
  int indexOn(int day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] > day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }
}
