package org.cyberwellness.history.store;

import java.time.LocalDate;
import java.util.List;
import org.cyberwellness.history.timeline.Version;

/**
 * Consecutive versions of a row. All parts of a row but the last have {@value #MOST_VERSIONS}, so
 * that an event that begins later than the others changes the last part alone.
 *
 * @param place the last sequence at which an event was recorded or retracted that can change it
 * @param beginDays the begin days of the row's standing events before the next part, as epoch days,
 *     sorted
 */
record CalendarPart(long place, List<Version<RowVersion>> versions, List<Long> beginDays) {
  static final int MOST_VERSIONS = 64;

  /** Whether all of it is later than a day. */
  boolean isAfter(LocalDate day) {
    return !versions.isEmpty() && versions.getFirst().from().isAfter(day);
  }
}
