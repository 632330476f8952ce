package org.cyberwellness.history.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.SortedPrefix;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one row of a country changes, and its new content. Its last part is stored in
 * its own document, the earlier ones in documents that later calendars of the row share.
 *
 * @param parts at least one, in the order of their days
 */
record RowCalendar(CountryCode country, Row row, List<CalendarPart> parts) {

  /**
   * The row calendar of a history.
   *
   * @param before an earlier one, whose parts are reused where they are the same; null if there is
   *     none
   */
  static RowCalendar of(CountryHistory history, Row row, @Nullable RowCalendar before) {
    List<CalendarPart> parts =
        switch (row) {
          case Indicator indicator ->
              new RowDivision<>(history, row, before, history.statements(indicator), RowVersion::of)
                  .parts();
          case Figure figure ->
              new RowDivision<>(history, row, before, history.figures(figure), RowVersion::ofFigure)
                  .parts();
        };
    return new RowCalendar(history.country(), row, parts);
  }

  /** The last sequence at which an event of the row was recorded or retracted. */
  long place() {
    return last().place();
  }

  CalendarPart last() {
    return parts.getLast();
  }

  /** All parts but the last. */
  List<CalendarPart> earlier() {
    return parts.subList(0, parts.size() - 1);
  }

  /** The content of the row on a day; empty before the first version. */
  Optional<RowVersion> on(LocalDate day) {
    int part = SortedPrefix.length(parts.size() - 1, i -> parts.get(i + 1).start().isAfter(day));
    return Version.on(day, parts.get(part).versions());
  }

  /** The content of the row, from each day on which it changes. */
  Stream<Version<RowVersion>> versions() {
    return parts.stream().flatMap(part -> part.versions().stream());
  }

  /** The begin days of the row's standing events, as epoch days, sorted. */
  LongStream beginDays() {
    return parts.stream().flatMap(part -> part.beginDays().stream()).mapToLong(day -> day);
  }

  /** The id of the document of the last part. */
  static String id(CountryCode country, Row row, long place) {
    return country + ":" + row.name() + ":" + place;
  }

  /**
   * The same of an earlier part.
   *
   * @param end the day on which the next part starts
   */
  static String id(CountryCode country, Row row, long place, LocalDate end) {
    return id(country, row, place) + ":" + end;
  }
}
