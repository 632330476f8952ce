package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row said, as it was known at a place of the stream: as little of it as a profile needs,
 * since there is one for each place that is asked for.
 *
 * @param days from which the contents hold, as epoch days, sorted
 * @param contents statements, or the events that give a figure
 * @param begun the days on which the known events begin, as epoch days, sorted
 */
record PastRow(int[] days, Object[] contents, int[] begun) {

  /**
   * @param shared the statements of other places, by what makes them the same
   */
  static PastRow of(RowHistory history, Map<Object, Statement> shared) {
    return history.statements().isEmpty()
        ? of(history, history.figures(), RecordedEvent.class::cast)
        : of(history, history.statements(), s -> shared.computeIfAbsent(keyOf(s), _ -> s));
  }

  private static <T> PastRow of(
      RowHistory history, List<Version<T>> versions, Function<T, Object> kept) {
    return new PastRow(
        versions.stream().mapToInt(v -> Math.toIntExact(v.from().toEpochDay())).toArray(),
        versions.stream().map(v -> kept.apply(v.value())).toArray(),
        history.beginDays().mapToInt(Math::toIntExact).toArray());
  }

  /** Whatever is known, an event that is listed is the same: it stands. */
  private static Object keyOf(Statement statement) {
    return List.of(
        statement.status(),
        String.valueOf(statement.since()),
        statement.measures().stream().map(measure -> measure.broughtBy().sequence()).toList());
  }

  /** What it said on a day; null before the first. */
  @Nullable Object on(LocalDate day) {
    int index = upTo(days, day) - 1;
    return index < 0 ? null : contents[index];
  }

  /** How many of its events had begun by a day. */
  int countBegun(LocalDate day) {
    return upTo(begun, day);
  }

  /** How many of the days are not after one. */
  private static int upTo(int[] days, LocalDate day) {
    int key = Math.toIntExact(day.toEpochDay());
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] > key) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
