package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The number of events that have begun by a day, and the last begin day.
 *
 * @param last null if none has begun
 */
public record BegunEvents(int count, @Nullable LocalDate last) {

  /**
   * @param days the begin days of the events, as epoch days, sorted
   */
  public static BegunEvents by(AsOf asOf, long[] days) {
    int count = count(asOf, days);
    return new BegunEvents(count, count == 0 ? null : LocalDate.ofEpochDay(days[count - 1]));
  }

  static int count(AsOf asOf, long[] days) {
    int after = Arrays.binarySearch(days, asOf.date().toEpochDay() + 1);
    return after < 0 ? -after - 1 : firstOf(days, after);
  }

  /** A binary search may find any of several equal days. */
  private static int firstOf(long[] days, int found) {
    int first = found;
    while (first > 0 && days[first - 1] == days[found]) {
      first--;
    }
    return first;
  }
}
