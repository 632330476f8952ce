package org.cyberwellness.history.store;

import java.util.List;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;

/**
 * What further entries of a country's stream change in the read store.
 *
 * @param written the row calendars that are new
 * @param superseded the ids of those that the new calendar no longer names
 */
record CountryUpdate(
    List<StreamEntry> entries,
    List<RowCalendar> written,
    Calendar calendar,
    List<String> superseded) {

  /**
   * Works out the update.
   *
   * @param before what the store knows
   * @param after the same and the entries
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
