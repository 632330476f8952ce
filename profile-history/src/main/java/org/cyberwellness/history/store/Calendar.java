package org.cyberwellness.history.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.Begun;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;

/**
 * On which days a country's rows change, under the knowledge of one place of its stream. Whoever
 * holds a calendar can find the version of a row for any day by its id.
 *
 * @param sequence the place of the last event or retraction that it knows
 * @param hash the hash of that event or retraction
 * @param beginDays the begin days of the standing events, as epoch days, sorted
 */
public record Calendar(
    CountryCode country,
    long sequence,
    KnownAt knownAt,
    String hash,
    long[] beginDays,
    Map<Row, RowDays> rows) {

  /**
   * The days on which one row changes.
   *
   * @param days epoch days, sorted
   * @param written the country's sequence at which the version of each day was written down
   * @param statuses the indicator's status from each day on; unused for a figure
   */
  record RowDays(int[] days, int[] written, IndicatorStatus[] statuses) {
    static final RowDays NONE = new RowDays(new int[0], new int[0], new IndicatorStatus[0]);

    /** The place of the version that holds on that day, or -1. */
    int indexOn(LocalDate day) {
      int found = Arrays.binarySearch(days, Math.toIntExact(day.toEpochDay()));
      return found >= 0 ? found : -found - 2;
    }
  }

  /** The calendar of a country of which nothing is recorded. */
  public static Calendar empty(CountryCode country) {
    return new Calendar(
        country, -1, KnownAt.NOTHING, StreamEntry.HASH_OF_NOTHING, new long[0], Map.of());
  }

  /** Where the country stands in an indicator on a day. */
  public IndicatorStatus status(Indicator indicator, AsOf asOf) {
    RowDays row = rowDays(indicator);
    int index = row.indexOn(asOf.date());
    return index < 0 ? IndicatorStatus.NOT_REPORTED : row.statuses()[index];
  }

  /** How many events have begun by a day. */
  public Begun begun(AsOf asOf) {
    return Begun.by(asOf, beginDays);
  }

  /** Names the version of a row that holds on a day; nothing before its first. */
  Optional<VersionId> version(Row row, LocalDate day) {
    RowDays days = rowDays(row);
    int index = days.indexOn(day);
    return index < 0
        ? Optional.empty()
        : Optional.of(new VersionId(country, row, days.days()[index], days.written()[index]));
  }

  /** The versions of a row, by the day from which each holds. */
  Map<LocalDate, VersionId> versions(Row row) {
    RowDays days = rowDays(row);
    Map<LocalDate, VersionId> versions = new HashMap<>();
    for (int i = 0; i < days.days().length; i++) {
      versions.put(
          LocalDate.ofEpochDay(days.days()[i]),
          new VersionId(country, row, days.days()[i], days.written()[i]));
    }
    return versions;
  }

  RowDays rowDays(Row row) {
    return rows.getOrDefault(row, RowDays.NONE);
  }
}
