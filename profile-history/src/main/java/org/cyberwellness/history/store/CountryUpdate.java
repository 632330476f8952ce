package org.cyberwellness.history.store;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;

/**
 * The changes that further entries of a country's stream make in the read store.
 *
 * @param written the new row calendars
 * @param written the documents of new row calendars and of their new parts
 * @param superseded the ids of the documents that the new calendar no longer needs
 */
record CountryUpdate(
    List<StreamEntry> entries, List<Document> written, Calendar calendar, List<String> superseded) {

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
        calendar.rowsBeyond(before).flatMap(row -> written(row, before)).toList(),
        calendar,
        before.rowsBeyond(calendar).flatMap(row -> superseded(row, calendar)).toList());
  }

  private static Stream<Document> written(RowCalendar row, Calendar before) {
    return Stream.concat(
        row.earlierBeyond(before.rows().get(row.row()))
            .mapToObj(i -> Documents.of(row.earlierId(i), row.parts().get(i))),
        Stream.of(Documents.of(row)));
  }

  private static Stream<String> superseded(RowCalendar row, Calendar after) {
    return Stream.concat(
        row.earlierBeyond(after.rows().get(row.row())).mapToObj(row::earlierId),
        Stream.of(row.id()));
  }
}
