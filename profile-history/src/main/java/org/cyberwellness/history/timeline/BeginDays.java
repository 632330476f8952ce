package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.List;

/** Merges the sorted begin days of a country's standing events, as epoch days. */
final class BeginDays {
  private BeginDays() {}

  /**
   * @param more the begin days of added events
   * @param fewer the begin days of retracted events, each contained in the days
   */
  static long[] merged(long[] days, List<LocalDate> more, List<LocalDate> fewer) {
    long[] added = more.stream().mapToLong(LocalDate::toEpochDay).sorted().toArray();
    long[] removed = fewer.stream().mapToLong(LocalDate::toEpochDay).sorted().toArray();
    long[] merged = new long[days.length + added.length - removed.length];
    int old = 0;
    int next = 0;
    int gone = 0;
    int count = 0;
    while (old < days.length || next < added.length) {
      boolean takesOld = next == added.length || old < days.length && days[old] <= added[next];
      long day = takesOld ? days[old++] : added[next++];
      if (gone < removed.length && removed[gone] == day) {
        gone++;
      } else {
        merged[count++] = day;
      }
    }
    return merged;
  }
}
