package org.cyberwellness.history.store;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.Begun;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;

/**
 * On which days a country's rows change, and to what, under the knowledge of one place of its
 * stream. Whoever holds a calendar knows which events make the profile of any day.
 *
 * @param rows those of which something is recorded
 * @param beginDays the begin days of the standing events, as epoch days, sorted
 */
public record Calendar(CalendarHead head, Map<Row, RowCalendar> rows, long[] beginDays) {

  static Calendar of(CalendarHead head, Collection<RowCalendar> rows) {
    return new Calendar(
        head,
        rows.stream().collect(toMap(RowCalendar::row, row -> row)),
        rows.stream().flatMap(r -> r.beginDays().stream()).mapToLong(d -> d).sorted().toArray());
  }

  /**
   * The calendar of a history.
   *
   * @param before an earlier one, whose rows stay where nothing came to them
   */
  static Calendar of(CountryHistory history, Calendar before) {
    List<RowCalendar> rows =
        Row.all().stream()
            .filter(row -> history.lastPlaceOf(row) >= 0)
            .map(
                row ->
                    before
                        .row(row, history.lastPlaceOf(row))
                        .orElseGet(() -> RowCalendar.of(history, row)))
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

  /** The calendar of a country of which nothing is recorded. */
  public static Calendar empty(CountryCode country) {
    return of(
        new CalendarHead(country, -1, KnownAt.NOTHING, StreamEntry.HASH_OF_NOTHING, Map.of()),
        List.of());
  }

  /** The country that it is of. */
  public CountryCode country() {
    return head.country();
  }

  /** The place of the last event or retraction that it knows, or -1. */
  public long sequence() {
    return head.sequence();
  }

  /** The stamp of the last event or retraction that it knows. */
  public KnownAt knownAt() {
    return head.knownAt();
  }

  /** The hash of that event or retraction. */
  public String hash() {
    return head.hash();
  }

  /** Where the country stands in an indicator on a day. */
  public Stance stance(Indicator indicator, AsOf asOf) {
    return version(indicator, asOf).map(RowVersion::stance).orElse(Stance.NOTHING);
  }

  /** Each day on which the status of an indicator becomes another, and which. */
  public List<Version<IndicatorStatus>> statuses(Indicator indicator) {
    RowCalendar found = rows.get(indicator);
    List<Version<IndicatorStatus>> changes = new ArrayList<>();
    IndicatorStatus last = IndicatorStatus.NOT_REPORTED;
    for (Version<RowVersion> version :
        found == null ? List.<Version<RowVersion>>of() : found.versions()) {
      IndicatorStatus status = version.value().stance().status();
      if (status != last) {
        changes.add(new Version<>(version.from(), status));
        last = status;
      }
    }
    return changes;
  }

  /** How many events have begun by a day. */
  public Begun begun(AsOf asOf) {
    return Begun.by(asOf, beginDays);
  }

  /** What a row says on a day; nothing before its first. */
  Optional<RowVersion> version(Row row, AsOf asOf) {
    RowCalendar found = rows.get(row);
    return found == null ? Optional.empty() : found.on(asOf.date());
  }

  /** The calendar of a row, where it was written down at that place. */
  Optional<RowCalendar> row(Row row, long place) {
    return Optional.ofNullable(rows.get(row)).filter(found -> found.place() == place);
  }

  /** The calendars of rows that the other does not have. */
  Stream<RowCalendar> rowsBeyond(Calendar other) {
    return rows.values().stream().filter(row -> other.row(row.row(), row.place()).isEmpty());
  }
}
