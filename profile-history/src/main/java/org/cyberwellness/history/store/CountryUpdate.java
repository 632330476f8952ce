package org.cyberwellness.history.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;

/**
 * The changes that further entries of a country's stream make in the read store.
 *
 * @param entries the further entries
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
    Set<String> there = before.earlierPartsOf(row.row()).keySet();
    return Stream.concat(
        row.earlierById().entrySet().stream()
            .filter(part -> !there.contains(part.getKey()))
            .map(part -> Documents.of(part.getKey(), part.getValue())),
        Stream.of(Documents.of(row)));
  }

  private static Stream<String> superseded(RowCalendar row, Calendar after) {
    Set<String> needed = after.earlierPartsOf(row.row()).keySet();
    return Stream.concat(
        row.earlierById().keySet().stream().filter(id -> !needed.contains(id)),
        Stream.of(row.id()));
  }
}
