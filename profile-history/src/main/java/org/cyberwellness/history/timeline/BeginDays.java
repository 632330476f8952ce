package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.List;

/** The sorted begin days of a country's standing events, as epoch days. */
final class BeginDays {
  private BeginDays() {}

  /**
   * Adds and removes days.
   *
   * @param more the begin days of added events
   * @param fewer the begin days of retracted events, each contained in the days
   */
  static long[] merged(long[] days, List<LocalDate> more, List<LocalDate> fewer) {
    return without(with(days, sorted(more)), sorted(fewer));
  }

  private static long[] sorted(List<LocalDate> days) {
    return days.stream().mapToLong(LocalDate::toEpochDay).sorted().toArray();
  }

  private static long[] with(long[] days, long[] more) {
    long[] all = new long[days.length + more.length];
    int taken = 0;
    for (int i = 0; i < more.length; i++) {
      long day = more[i];
      int until = SortedPrefix.length(days.length, at -> days[at] > day);
      System.arraycopy(days, taken, all, taken + i, until - taken);
      all[until + i] = day;
      taken = until;
    }
    System.arraycopy(days, taken, all, taken + more.length, days.length - taken);
    return all;
  }

  private static long[] without(long[] days, long[] fewer) {
    if (fewer.length == 0) {
      return days;
    }
    long[] left = new long[days.length - fewer.length];
    int gone = 0;
    for (int i = 0; i < days.length; i++) {
      if (gone < fewer.length && fewer[gone] == days[i]) {
        gone++;
      } else {
        left[i - gone] = days[i];
      }
    }
    return left;
  }
}
