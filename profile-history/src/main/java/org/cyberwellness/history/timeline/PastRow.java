package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The content of a row as known at a sequence. It holds only what a profile needs, since there is
 * one for each sequence that is requested. Arrays keep a search within few cache lines.
 *
 * @param days the days on which the content changes, as epoch days, sorted, without duplicates
 * @param contents the content from each of these days on: a statement, or the event that reports a
 *     figure
 * @param begun for each of these days two numbers, together in memory: how many events have begun
 *     by it, and the last of their begin days, which is before all days if there is none
 */
record PastRow(int[] days, Object[] contents, int[] begun) {

  /**
   * @param shared statements of other sequences to reuse, by a key that is equal for equal
   *     statements
   */
  static PastRow of(RowHistory history, Map<Object, Statement> shared) {
    List<? extends Version<?>> versions =
        history.statements().isEmpty() ? history.figures() : history.statements();
    int[] days = new int[versions.size()];
    Object[] contents = new Object[days.length];
    int[] begun = new int[2 * days.length];
    for (int i = 0; i < days.length; i++) {
      Version<?> version = versions.get(i);
      days[i] = Math.toIntExact(version.from().toEpochDay());
      contents[i] =
          version.value() instanceof Statement statement
              ? shared.computeIfAbsent(keyOf(statement), _ -> statement)
              : version.value();
      begun[2 * i] = history.begunBy(version.from()).size();
      begun[2 * i + 1] = lastDay(version);
    }
    return new PastRow(days, contents, begun);
  }

  private static int lastDay(Version<?> version) {
    LocalDate last =
        version.value() instanceof Statement statement
            ? statement.lastEvidenceOn()
            : version.from();
    return last == null ? Integer.MIN_VALUE : Math.toIntExact(last.toEpochDay());
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
    int found = Arrays.binarySearch(days, day);
    return found < 0 ? -found - 2 : found;
  }

  /** How many events have begun by the day at an index. */
  int count(int index) {
    return begun[2 * index];
  }

  /** The last of their begin days, as epoch day; before all days if there is none. */
  int lastDay(int index) {
    return begun[2 * index + 1];
  }
}
