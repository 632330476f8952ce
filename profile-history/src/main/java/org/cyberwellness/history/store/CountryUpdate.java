package org.cyberwellness.history.store;

import java.util.List;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;

/**
 * The changes that further entries of a country's stream make in the read store.
 *
 * @param written the new row calendars
 * @param superseded the ids of the row calendars that the new calendar no longer names
 */
record CountryUpdate(
    List<StreamEntry> entries,
    List<RowCalendar> written,
    Calendar calendar,
    List<String> superseded) {

  /**
   * Computes the update.
   *
   * @param before the calendar in the store
   * @param after the history including the entries
   */
  static CountryUpdate of(Calendar before, CountryHistory after, List<StreamEntry> entries) {
    Calendar calendar = Calendar.of(after, before);
    return new CountryUpdate(
        entries,
        calendar.rowsBeyond(before).toList(),
        calendar,
        before.rowsBeyond(calendar).map(RowCalendar::id).toList());
  }
}
