package org.cyberwellness.history.store;

import java.time.LocalDate;
import java.util.List;
import org.cyberwellness.history.timeline.Version;

/**
 * Consecutive versions of a row.
 *
 * @param id the id of its document; one with this id is never overwritten by a different one
 * @param place the last sequence at which an event was recorded or retracted that can change it
 * @param beginDays the begin days of the row's standing events until the next part, as epoch days,
 *     sorted
 */
record CalendarPart(
    String id, long place, List<Version<RowVersion>> versions, List<Long> beginDays) {
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
  private static final int ONE_IN_64 = 58;

  /** The day of its first version. */
  LocalDate start() {
    return versions.getFirst().from();
  }

  /**
   * Whether a version of this day begins a part. One in 64 days does, at random but always the same
   * ones: so a part stays what it is, whatever is recorded of other days.
   */
  static boolean isStart(LocalDate day) {
    long number = day.getYear() * 512L + day.getMonthValue() * 32L + day.getDayOfMonth();
    return number * SPREAD >>> ONE_IN_64 == 0;
  }
}
