package org.cyberwellness.history.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
              parts(history, row, before, history.statements(indicator), RowVersion::of);
          case Figure figure ->
              parts(history, row, before, history.figures(figure), RowVersion::ofFigure);
        };
    return new RowCalendar(history.country(), row, parts);
  }

  private static <T> List<CalendarPart> parts(
      CountryHistory history,
      Row row,
      @Nullable RowCalendar before,
      List<Version<T>> versions,
      Function<T, RowVersion> content) {
    int most = CalendarPart.MOST_VERSIONS;
    List<LocalDate> starts = new ArrayList<>();
    starts.add(LocalDate.MIN);
    for (int i = most; i < versions.size(); i += most) {
      starts.add(versions.get(i).from());
    }
    long[] places = history.lastPlacesOf(row, starts);
    List<Long> beginDays = history.beginDays(row);
    List<CalendarPart> parts = new ArrayList<>();
    int begun = 0;
    for (int i = 0; i < starts.size(); i++) {
      boolean isLast = i == starts.size() - 1;
      int first = begun;
      begun = isLast ? beginDays.size() : before(starts.get(i + 1), beginDays);
      if (!isLast && before != null && before.hasEarlier(i, places[i])) {
        parts.add(before.parts.get(i));
      } else {
        List<Version<T>> own =
            versions.subList(i * most, Math.min((i + 1) * most, versions.size()));
        parts.add(
            new CalendarPart(
                places[i],
                own.stream().map(v -> new Version<>(v.from(), content.apply(v.value()))).toList(),
                List.copyOf(beginDays.subList(first, begun))));
      }
    }
    return parts;
  }

  /** The number of these days that are before another one. */
  private static int before(LocalDate day, List<Long> days) {
    return SortedPrefix.length(days.size(), i -> days.get(i) >= day.toEpochDay());
  }

  private boolean hasEarlier(int number, long place) {
    return number < parts.size() - 1 && parts.get(number).place() == place;
  }

  /** The last sequence at which an event of the row was recorded or retracted. */
  long place() {
    return last().place();
  }

  CalendarPart last() {
    return parts.getLast();
  }

  List<CalendarPart> earlier() {
    return parts.subList(0, parts.size() - 1);
  }

  /** The content of the row on a day; empty before the first version. */
  Optional<RowVersion> on(LocalDate day) {
    int begun = SortedPrefix.length(parts.size(), i -> parts.get(i).isAfter(day));
    return begun == 0 ? Optional.empty() : Version.on(day, parts.get(begun - 1).versions());
  }

  /** The content of the row, from each day on which it changes. */
  Stream<Version<RowVersion>> versions() {
    return parts.stream().flatMap(part -> part.versions().stream());
  }

  /** The begin days of the row's standing events, as epoch days, sorted. */
  LongStream beginDays() {
    return parts.stream().flatMap(part -> part.beginDays().stream()).mapToLong(day -> day);
  }

  /** The id in the store. A document with this id is never overwritten by a different one. */
  String id() {
    return id(country, row, place());
  }

  /** The same of an earlier part. */
  String earlierId(int number) {
    return earlierId(country, row, number, parts.get(number).place());
  }

  /** The numbers of the earlier parts that the other calendar of the row does not have. */
  IntStream earlierBeyond(@Nullable RowCalendar other) {
    return IntStream.range(0, parts.size() - 1)
        .filter(i -> other == null || !requireNonNull(other).hasEarlier(i, parts.get(i).place()));
  }

  static String id(CountryCode country, Row row, long place) {
    return country + ":" + row.name() + ":" + place;
  }

  static String earlierId(CountryCode country, Row row, int number, long place) {
    return id(country, row, place) + ":" + number;
  }
}
