package org.cyberwellness.history.store;

import static java.util.stream.Collectors.toSet;

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
    return Stream.concat(partsBeyond(row, before).map(Documents::of), Stream.of(Documents.of(row)));
  }

  private static Stream<String> superseded(RowCalendar row, Calendar after) {
    return Stream.concat(partsBeyond(row, after), Stream.of(row.last())).map(CalendarPart::id);
  }

  /** The earlier parts of a row that the other calendar does not have. */
  private static Stream<CalendarPart> partsBeyond(RowCalendar row, Calendar other) {
    Set<String> there =
        other.earlierPartsOf(row.row()).stream().map(CalendarPart::id).collect(toSet());
    return row.earlier().stream().filter(part -> !there.contains(part.id()));
  }
}
