package org.cyberwellness.api.table;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cyberwellness.api.recording.UserError.UserErrorCode;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.Amendment;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads what rows change. A row without an id is a new event; one with an id says what is recorded,
 * or corrects or retracts it. For columns that the table has not, such a row says what is recorded.
 *
 * @param source the source of rows that name none; null if there is none
 */
record RowReading(@Nullable Source source) {
  private static final String CORRECT = "correct";
  private static final String RETRACT = "retract";

  /**
   * The country that a row belongs to.
   *
   * @throws RefusedRowException if it names none
   */
  static CountryCode country(TableRow row) {
    Optional<CountryCode> named =
        row.has(EventColumns.COUNTRY) ? Optional.of(named(row)) : Optional.empty();
    if (!row.has(EventColumns.ID)) {
      return named.orElseThrow(() -> refused(row, EventColumns.COUNTRY, "is required"));
    }
    CountryCode own = id(row).country();
    if (named.isPresent() && !named.get().equals(own)) {
      throw new RefusedRowException(
          row.invalid(
              EventColumns.COUNTRY,
              "is %s, but the event is of %s: give that, or leave it empty"
                  .formatted(named.get(), own)));
    }
    return own;
  }

  /** The countries that a row names, by itself or by its id. */
  static Set<CountryCode> countries(TableRow row) {
    Set<CountryCode> named = new TreeSet<>();
    EventId.parse(row.cell(EventColumns.ID)).map(EventId::country).ifPresent(named::add);
    try {
      named.add(CountryCode.parse(row.cell(EventColumns.COUNTRY)));
    } catch (InvalidValueException e) {
      // The row is refused for this, as the error of its country says.
      return named;
    }
    return named;
  }

  /** Whether a row asks for a change, whatever is recorded. */
  static boolean isChange(TableRow row) {
    return !row.has(EventColumns.ID) || row.has(EventColumns.CHANGE);
  }

  /**
   * The change that a row asks for; empty if it says what is recorded.
   *
   * @param history all that is recorded of the row's country
   * @throws RefusedRowException if the row is wrong
   */
  Optional<Amendment> amendment(TableRow row, CountryHistory history) {
    String change = row.cell(EventColumns.CHANGE).toLowerCase(Locale.ROOT);
    if (!change.isEmpty() && !change.equals(CORRECT) && !change.equals(RETRACT)) {
      throw refused(row, EventColumns.CHANGE, "must be empty, correct or retract");
    }
    if (change.isEmpty() && row.has(EventColumns.REASON)) {
      throw refused(
          row,
          EventColumns.REASON,
          "is given, but nothing changes: give correct or retract in change");
    }
    return row.has(EventColumns.ID)
        ? ofRecorded(row, change, recorded(row, history))
        : Optional.of(addition(row, change));
  }

  private Amendment addition(TableRow row, String change) {
    if (!change.isEmpty()) {
      throw refused(row, EventColumns.ID, "is required: name the event to " + change);
    }
    if (row.has(EventColumns.MEASURE_ID) && beginsMeasure(row)) {
      throw refused(
          row, EventColumns.MEASURE_ID, "is given when the event is recorded: leave it empty");
    }
    return new Amendment.Addition(RowFact.of(row, source));
  }

  private static boolean beginsMeasure(TableRow row) {
    return EventCells.beginsMeasure(row.cell(EventColumns.KIND));
  }

  private Optional<Amendment> ofRecorded(TableRow row, String change, RecordedEvent recorded) {
    if (change.equals(RETRACT)) {
      return Optional.of(new Amendment.Removal(recorded.id(), reason(row)));
    }
    Map<String, String> before = EventCells.of(recorded);
    TableRow whole = row.over(before);
    ProfileEvent event = RowFact.of(whole, source);
    String measure = before.getOrDefault(EventColumns.MEASURE_ID, "");
    if (recorded.beginsMeasure() && !whole.cell(EventColumns.MEASURE_ID).equals(measure)) {
      throw refused(
          row, EventColumns.MEASURE_ID, "is %s and stays so: leave it as it is".formatted(measure));
    }
    boolean differs = !event.equals(recorded.event());
    if (change.isEmpty() && differs) {
      throw refused(
          row,
          firstDifference(before, EventCells.of(event)),
          "differs from what is recorded: give correct in change, and a reason");
    }
    if (!change.isEmpty() && !differs) {
      throw refused(row, EventColumns.CHANGE, "is correct, but the row says what is recorded");
    }
    return differs
        ? Optional.of(new Amendment.Correction(recorded.id(), reason(row), event))
        : Optional.empty();
  }

  private static String firstDifference(Map<String, String> before, Map<String, String> after) {
    return EventColumns.ALL.stream()
        .filter(column -> after.containsKey(column) || before.containsKey(column))
        .filter(column -> !column.equals(EventColumns.ID) && !column.equals(EventColumns.COUNTRY))
        .filter(column -> !Objects.equals(before.get(column), after.get(column)))
        .findFirst()
        .orElse(EventColumns.ID);
  }

  private static RecordedEvent recorded(TableRow row, CountryHistory history) {
    EventId id = id(row);
    return history
        .find(id)
        .orElseThrow(
            () ->
                new RefusedRowException(
                    row.error(
                        UserErrorCode.NOT_FOUND,
                        EventColumns.ID,
                        "%s names no recorded event".formatted(id))));
  }

  private static EventId id(TableRow row) {
    return EventId.parse(row.cell(EventColumns.ID))
        .orElseThrow(() -> refused(row, EventColumns.ID, "is no event's id, such as event:KH:17"));
  }

  private static CountryCode named(TableRow row) {
    try {
      return CountryCode.parse(row.cell(EventColumns.COUNTRY));
    } catch (InvalidValueException e) {
      throw refused(row, EventColumns.COUNTRY, String.valueOf(e.getMessage()));
    }
  }

  private static Passage reason(TableRow row) {
    if (!row.has(EventColumns.REASON)) {
      throw refused(row, EventColumns.REASON, "is required: say why the event changes");
    }
    try {
      return new Passage(row.cell(EventColumns.REASON));
    } catch (InvalidValueException e) {
      throw refused(row, EventColumns.REASON, String.valueOf(e.getMessage()));
    }
  }

  private static RefusedRowException refused(TableRow row, String column, String message) {
    return new RefusedRowException(row.invalid(column, message));
  }
}
