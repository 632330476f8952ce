package org.cyberwellness.api.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberwellness.api.recording.AmendmentRecorder;
import org.cyberwellness.api.recording.Amendments;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.cyberwellness.history.journal.RecordedHistories;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.AmendEvents;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a table of events changes: of each country all rows or none. */
@Component
public class TableImport {
  private final AmendmentRecorder recorder;
  private final RecordedHistories histories;

  TableImport(AmendmentRecorder recorder, RecordedHistories histories) {
    this.recorder = recorder;
    this.histories = histories;
  }

  /**
   * A table to import.
   *
   * @param source the source of rows that name none; null if there is none
   * @param requestId the client's id for the request; null if it has none
   * @param dryRun true to report what would be recorded without recording it
   */
  public record Table(
      String csv, @Nullable Source source, @Nullable String requestId, boolean dryRun) {}

  /** Imports a table. */
  public TableResult carryOut(Caller caller, Table table) {
    List<TableRow> rows;
    try {
      rows = TableText.rows(table.csv());
    } catch (UnreadableTableException e) {
      return new TableResult(List.of(), List.of(e.error()));
    }
    return carryOut(caller, table, RowsByCountry.of(rows));
  }

  private TableResult carryOut(Caller caller, Table table, RowsByCountry grouped) {
    TreeMap<CountryCode, List<TableRow>> byCountry = grouped.rows();
    Map<CountryCode, CountryHistory> known = histories.of(byCountry.keySet());
    RowReading reading = new RowReading(table.source());
    List<CountryRows> read =
        byCountry.entrySet().stream()
            .map(
                entry ->
                    CountryRows.of(
                        entry.getKey(),
                        entry.getValue(),
                        known.getOrDefault(entry.getKey(), CountryHistory.empty(entry.getKey())),
                        reading))
            .toList();
    Map<CountryCode, List<UserError>> errors = new HashMap<>();
    read.forEach(
        rows -> {
          List<UserError> found = errors(caller, rows);
          found.addAll(grouped.errors(rows.country()));
          errors.put(rows.country(), found);
        });
    recorder
        .record(caller, amendments(table, read, byCountry, errors))
        .forEach((country, outcome) -> errors.put(country, outcome.errors()));
    return TableResult.of(read, errors, grouped.ofNoCountry());
  }

  private static List<UserError> errors(Caller caller, CountryRows rows) {
    List<UserError> errors = new ArrayList<>(rows.errors());
    if (!caller.role().filter(Role.STEWARD::equals).isPresent()) {
      rows.revising().stream()
          .map(
              row ->
                  row.invalid(
                      EventColumns.CHANGE, "requires the role steward: a recorder adds rows only"))
          .forEach(errors::add);
    }
    return errors;
  }

  private static List<Amendments> amendments(
      Table table,
      List<CountryRows> read,
      TreeMap<CountryCode, List<TableRow>> byCountry,
      Map<CountryCode, List<UserError>> errors) {
    // The same table always gives the same parts of a request, whatever is recorded meanwhile.
    CountryCode first =
        byCountry.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(RowReading::isChange))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    List<?> content = Arrays.asList(DigestUtils.sha256Hex(table.csv()), table.source());
    return read.stream()
        .filter(rows -> errors.getOrDefault(rows.country(), List.of()).isEmpty())
        .filter(rows -> !rows.amendments().isEmpty())
        .map(
            rows ->
                new Amendments(
                    "importTable",
                    new AmendEvents(rows.country(), rows.amendments(), table.dryRun()),
                    content,
                    AmendmentRecorder.partOf(
                        table.requestId(), rows.country(), rows.country().equals(first)),
                    rows::pathOf))
        .toList();
  }
}
