package org.cyberwellness.history.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cyberwellness.history.store.Calendar.RowDays;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;

/**
 * What further entries of a country's stream change in the read store.
 *
 * @param superseded versions that the new calendar no longer names
 */
record CountryUpdate(
    List<StreamEntry> entries,
    Map<VersionId, RowVersion> versions,
    Calendar calendar,
    List<VersionId> superseded) {

  /**
   * Works out the update.
   *
   * @param before what the store's calendar knows
   * @param after the same and the entries
   */
  static CountryUpdate of(
      Calendar calendar, CountryHistory before, CountryHistory after, List<StreamEntry> entries) {
    Map<VersionId, RowVersion> written = new LinkedHashMap<>();
    List<VersionId> superseded = new ArrayList<>();
    Map<Row, RowDays> rows = new HashMap<>();
    int sequence = Math.toIntExact(after.sequence());
    for (Row row : Row.all()) {
      Map<LocalDate, ?> old = contents(before, row);
      TreeMap<LocalDate, ?> now = contents(after, row);
      Map<LocalDate, VersionId> ids = calendar.versions(row);
      TreeMap<LocalDate, VersionId> kept = new TreeMap<>();
      now.forEach(
          (day, content) -> {
            VersionId id = ids.get(day);
            if (id == null || !content.equals(old.get(day))) {
              id = new VersionId(after.country(), row, Math.toIntExact(day.toEpochDay()), sequence);
              written.put(id, RowVersion.of(content));
            }
            kept.put(day, id);
          });
      Set<VersionId> named = Set.copyOf(kept.values());
      ids.values().stream().filter(id -> !named.contains(id)).forEach(superseded::add);
      if (!kept.isEmpty()) {
        rows.put(row, rowDays(kept.values(), now.values()));
      }
    }
    return new CountryUpdate(
        entries,
        written,
        new Calendar(
            after.country(),
            after.sequence(),
            after.knownAt(),
            after.hash(),
            after.beginDays(),
            rows),
        superseded);
  }

  /** What a row says from each day on: a statement, or the event that gives a figure. */
  private static TreeMap<LocalDate, Object> contents(CountryHistory history, Row row) {
    TreeMap<LocalDate, Object> contents = new TreeMap<>();
    switch (row) {
      case Indicator indicator ->
          history.statements(indicator).forEach(v -> contents.put(v.from(), v.value()));
      case Figure figure -> history.figures(figure).forEach(v -> contents.put(v.from(), v.value()));
    }
    return contents;
  }

  private static RowDays rowDays(Collection<VersionId> ids, Collection<?> contents) {
    return new RowDays(
        ids.stream().mapToInt(VersionId::day).toArray(),
        ids.stream().mapToInt(VersionId::written).toArray(),
        contents.stream().map(RowVersion::statusOf).toArray(IndicatorStatus[]::new));
  }
}
