package org.cyberwellness.history.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      Map<LocalDate, RowVersion> old = versions(before, row);
      Map<LocalDate, RowVersion> now = versions(after, row);
      Map<LocalDate, VersionId> ids = calendar.versions(row);
      TreeMap<LocalDate, VersionId> kept = new TreeMap<>();
      now.forEach(
          (day, version) -> {
            VersionId id = ids.get(day);
            if (id == null || !version.equals(old.get(day))) {
              id = new VersionId(after.country(), row, Math.toIntExact(day.toEpochDay()), sequence);
              written.put(id, version);
            }
            kept.put(day, id);
          });
      Set<VersionId> named = Set.copyOf(kept.values());
      ids.values().stream().filter(id -> !named.contains(id)).forEach(superseded::add);
      if (!kept.isEmpty()) {
        rows.put(row, rowDays(kept, now));
      }
    }
    return new CountryUpdate(
        entries,
        written,
        new Calendar(after.country(), after.sequence(), after.knownAt(), after.beginDays(), rows),
        superseded);
  }

  private static Map<LocalDate, RowVersion> versions(CountryHistory history, Row row) {
    Map<LocalDate, RowVersion> versions = new HashMap<>();
    switch (row) {
      case Indicator indicator ->
          history
              .statements(indicator)
              .forEach(v -> versions.put(v.from(), RowVersion.of(v.value())));
      case Figure figure ->
          history.figures(figure).forEach(v -> versions.put(v.from(), RowVersion.of(v.value())));
    }
    return versions;
  }

  private static RowDays rowDays(
      TreeMap<LocalDate, VersionId> ids, Map<LocalDate, RowVersion> versions) {
    return new RowDays(
        ids.values().stream().mapToInt(VersionId::day).toArray(),
        ids.values().stream().mapToInt(VersionId::written).toArray(),
        ids.keySet().stream()
            .map(day -> Objects.requireNonNull(versions.get(day)).status())
            .toArray(IndicatorStatus[]::new));
  }
}
