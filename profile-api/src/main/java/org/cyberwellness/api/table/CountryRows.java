package org.cyberwellness.api.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.Amendment;
import org.cyberwellness.profile.Refusal;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/** A country's rows, and what they change. */
final class CountryRows {
  /** What is taken away makes room for what comes. */
  private static final Comparator<ChangingRow> ORDER =
      Comparator.comparingInt(
          change ->
              switch (change.amendment()) {
                case Amendment.Removal _ -> 0;
                case Amendment.Correction _ -> 1;
                case Amendment.Addition _ -> 2;
              });

  private final CountryCode country;
  private final List<ChangingRow> changes = new ArrayList<>();
  private final List<UserError> errors = new ArrayList<>();
  private final Map<EventId, TableRow> byEvent = new HashMap<>();
  private final Map<ProfileEvent, TableRow> byFact = new HashMap<>();
  private int unchanged;

  private CountryRows(CountryCode country) {
    this.country = country;
  }

  private record ChangingRow(TableRow row, Amendment amendment) {}

  /** The number of changes of each sort. */
  record Counts(int recorded, int corrected, int retracted, int unchanged) {}

  /** Reads a country's rows. */
  static CountryRows of(
      CountryCode country, List<TableRow> rows, CountryHistory history, RowReading reading) {
    CountryRows read = new CountryRows(country);
    for (TableRow row : rows) {
      try {
        read.take(row, reading.amendment(row, history));
      } catch (RefusedRowException e) {
        read.errors.addAll(e.errors());
      }
    }
    read.changes.sort(ORDER);
    return read;
  }

  private void take(TableRow row, Optional<Amendment> amendment) {
    if (row.has(EventColumns.ID)) {
      EventId id = EventId.parse(row.cell(EventColumns.ID)).orElseThrow();
      refuseTwice(byEvent.putIfAbsent(id, row), row, EventColumns.ID);
    }
    if (amendment.isEmpty()) {
      unchanged++;
      return;
    }
    if (amendment.get() instanceof Amendment.Addition addition) {
      refuseTwice(byFact.putIfAbsent(addition.event(), row), row, EventColumns.KIND);
    }
    changes.add(new ChangingRow(row, amendment.get()));
  }

  private static void refuseTwice(@Nullable TableRow other, TableRow row, String column) {
    if (other != null) {
      throw new RefusedRowException(
          row.invalid(
              column, "says the same as row %d: give one of them".formatted(other.number())));
    }
  }

  CountryCode country() {
    return country;
  }

  /** The errors of the rows themselves. */
  List<UserError> errors() {
    return errors;
  }

  /** The changes, in the order in which they are made. */
  List<Amendment> amendments() {
    return changes.stream().map(ChangingRow::amendment).toList();
  }

  /** The rows that change something recorded, which needs more than adding to it. */
  List<TableRow> revising() {
    return changes.stream()
        .filter(change -> !(change.amendment() instanceof Amendment.Addition))
        .map(ChangingRow::row)
        .toList();
  }

  /** The row and the column that a refusal concerns. */
  List<String> pathOf(Refusal refusal) {
    Integer index = refusal.event();
    if (index == null) {
      return List.of("csv");
    }
    String field = refusal.field();
    return changes
        .get(index)
        .row()
        .path(
            field == null || field.equals("eventId")
                ? EventColumns.ID
                : EventColumns.ofInput(field));
  }

  Counts counts() {
    return new Counts(
        count(Amendment.Addition.class),
        count(Amendment.Correction.class),
        count(Amendment.Removal.class),
        unchanged);
  }

  private int count(Class<? extends Amendment> sort) {
    return (int) changes.stream().map(ChangingRow::amendment).filter(sort::isInstance).count();
  }
}
