package org.cyberwellness.history.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;

/**
 * The days on which one row of a country changes, and its new content.
 *
 * @param place the last sequence at which an event of the row was recorded or retracted
 * @param beginDays the begin days of the row's standing events, as epoch days, sorted
 */
record RowCalendar(
    CountryCode country,
    Row row,
    long place,
    List<Version<RowVersion>> versions,
    List<Long> beginDays) {

  /** The row calendar of a history. */
  static RowCalendar of(CountryHistory history, Row row) {
    return new RowCalendar(
        history.country(),
        row,
        history.lastPlaceOf(row),
        switch (row) {
          case Indicator indicator -> versions(history.statements(indicator), RowVersion::of);
          case Figure figure -> versions(history.figures(figure), RowVersion::ofFigure);
        },
        history.beginDays(row));
  }

  private static <T> List<Version<RowVersion>> versions(
      List<Version<T>> said, Function<T, RowVersion> version) {
    return said.stream().map(v -> new Version<>(v.from(), version.apply(v.value()))).toList();
  }

  /** The content of the row on a day; empty before the first version. */
  Optional<RowVersion> on(LocalDate day) {
    return Version.on(day, versions);
  }

  /** The id in the store. A document with this id is never overwritten by a different one. */
  String id() {
    return id(country, row, place);
  }

  static String id(CountryCode country, Row row, long place) {
    return country + ":" + row.name() + ":" + place;
  }
}
