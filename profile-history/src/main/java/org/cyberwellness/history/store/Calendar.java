package org.cyberwellness.history.store;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.BegunEvents;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.FigureValue;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;

/**
 * The days on which the rows of a country change, and their new content, as known at one sequence.
 * A calendar names the events that make up the profile of any day.
 *
 * @param rows the rows for which something is recorded
 * @param beginDays the begin days of the standing events, as epoch days, sorted
 */
public record Calendar(CalendarHead head, Map<Row, RowCalendar> rows, long[] beginDays) {

  static Calendar of(CalendarHead head, Collection<RowCalendar> rows) {
    return new Calendar(
        head,
        rows.stream().collect(toMap(RowCalendar::row, row -> row)),
        rows.stream().flatMapToLong(RowCalendar::beginDays).sorted().toArray());
  }

  /**
   * The calendar of a history.
   *
   * @param before an earlier calendar of the country; rows that did not change since are reused
   */
  static Calendar of(CountryHistory history, Calendar before) {
    List<RowCalendar> rows =
        Row.all().stream()
            .filter(row -> history.lastPlaceOf(row) >= 0)
            .map(
                row ->
                    before
                        .row(row, history.lastPlaceOf(row))
                        .orElseGet(() -> RowCalendar.of(history, row, before.rows.get(row))))
            .toList();
    return new Calendar(
        new CalendarHead(
            history.country(),
            history.sequence(),
            history.knownAt(),
            history.hash(),
            rows.stream().collect(toMap(RowCalendar::row, RowCalendar::place))),
        rows.stream().collect(toMap(RowCalendar::row, row -> row)),
        history.beginDays());
  }

  /** The calendar of a country without recorded events. */
  public static Calendar empty(CountryCode country) {
    return of(
        new CalendarHead(country, -1, KnownAt.NOTHING, StreamEntry.HASH_OF_NOTHING, Map.of()),
        List.of());
  }

  /** The country. */
  public CountryCode country() {
    return head.country();
  }

  /** The last known sequence, or -1. */
  public long sequence() {
    return head.sequence();
  }

  /** The stamp of the last known entry. */
  public KnownAt knownAt() {
    return head.knownAt();
  }

  /** The hash of the last known entry. */
  public String hash() {
    return head.hash();
  }

  /** The stance of an indicator on a day. */
  public Stance stance(Indicator indicator, AsOf asOf) {
    return version(indicator, asOf).map(RowVersion::stance).orElse(Stance.NOTHING);
  }

  /** The days on which the status of an indicator or its certainty changes, and the new ones. */
  public List<Version<Stance>> stances(Indicator indicator) {
    RowCalendar found = rows.get(indicator);
    List<Version<Stance>> changes = new ArrayList<>();
    Stance last = Stance.NOTHING;
    for (Version<RowVersion> version :
        found == null ? List.<Version<RowVersion>>of() : found.versions().toList()) {
      Stance stance = version.value().stance();
      if (stance.status() != last.status() || !stance.mayAlreadyBe().equals(last.mayAlreadyBe())) {
        changes.add(new Version<>(version.from(), stance));
        last = stance;
      }
    }
    return changes;
  }

  /** The values of a figure, from each day on which it changes. */
  public List<Version<FigureValue>> figures(Figure figure) {
    RowCalendar found = rows.get(figure);
    return found == null
        ? List.of()
        : found
            .versions()
            .map(version -> new Version<>(version.from(), version.value().figure()))
            .toList();
  }

  /** The number of events begun by a day. */
  public BegunEvents begun(AsOf asOf) {
    return BegunEvents.by(asOf, beginDays);
  }

  /** The content of a row on a day; empty before its first version. */
  Optional<RowVersion> version(Row row, AsOf asOf) {
    RowCalendar found = rows.get(row);
    return found == null ? Optional.empty() : found.on(asOf.date());
  }

  /** The calendar of a row, if it was written at that sequence. */
  Optional<RowCalendar> row(Row row, long place) {
    return Optional.ofNullable(rows.get(row)).filter(found -> found.place() == place);
  }

  /** All parts but the last of a row's calendar. */
  List<CalendarPart> earlierPartsOf(Row row) {
    RowCalendar found = rows.get(row);
    return found == null ? List.of() : found.earlier();
  }

  /** The row calendars that the other calendar does not have. */
  Stream<RowCalendar> rowsBeyond(Calendar other) {
    return rows.values().stream().filter(row -> other.row(row.row(), row.place()).isEmpty());
  }
}
