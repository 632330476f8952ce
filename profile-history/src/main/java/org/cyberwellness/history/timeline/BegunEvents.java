package org.cyberwellness.history.timeline;

import java.time.LocalDate;
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
    long day = asOf.date().toEpochDay();
    return SortedPrefix.length(days.length, i -> days[i] > day);
  }
}
