package org.cyberwellness.api.table;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cyberwellness.api.recording.EventInputs;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Percentage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** Reads the event that a row states, as the input of an event is read. */
final class RowFact {
  private static final int LONGEST_NUMBER = 40;

  /** What spreadsheets of many countries write; no percentage has thousands to separate. */
  private static final char DECIMAL_COMMA = ',';

  private final TableRow row;
  private final List<UserError> errors = new ArrayList<>();

  private RowFact(TableRow row) {
    this.row = row;
  }

  /**
   * The event.
   *
   * @param source the source of rows that name none; null if there is none
   * @throws RefusedRowException if the row states none
   */
  static ProfileEvent of(TableRow row, @Nullable Source source) {
    return new RowFact(row).read(source);
  }

  private ProfileEvent read(@Nullable Source given) {
    EventKind kind = kind();
    Map<String, Object> fields = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (RecordComponent field : EventColumns.fields(kind)) {
      used.add(EventColumns.of(field));
      put(fields, EventColumns.input(field), value(EventColumns.of(field), field));
    }
    Map<String, Object> source = new HashMap<>();
    if (isSourceNamed()) {
      for (RecordComponent field : EventColumns.sourceFields()) {
        put(source, field.getName(), value(EventColumns.ofSource(field.getName()), field));
      }
      fields.put("source", source);
    } else if (given == null) {
      errors.add(
          row.invalid(
              EventColumns.SOURCE_TITLE,
              "is required, unless the import has a source for all rows"));
    }
    refuseUnused(kind, used);
    if (!errors.isEmpty()) {
      throw new RefusedRowException(errors);
    }
    return checked(read(kind, fields, given));
  }

  private EventKind kind() {
    String name = row.cell(EventColumns.KIND);
    return Stream.of(EventKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedRowException(
                    row.invalid(
                        EventColumns.KIND,
                        name.isEmpty()
                            ? "is required: give a kind of event, such as LEGISLATION_ENACTED"
                            : "is not a kind of event: give one such as LEGISLATION_ENACTED")));
  }

  private boolean isSourceNamed() {
    return EventColumns.sourceFields().stream()
        .anyMatch(field -> row.has(EventColumns.ofSource(field.getName())));
  }

  private void refuseUnused(EventKind kind, Set<String> used) {
    for (String column : EventColumns.OF_KINDS) {
      if (row.has(column)
          && !used.contains(column)
          && !column.equals(EventColumns.INDICATOR)
          && !(column.equals(EventColumns.MEASURE_ID) && EventCells.beginsMeasure(kind.name()))) {
        errors.add(row.invalid(column, "is no field of %s: leave it empty".formatted(kind)));
      }
    }
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /**
   * The value in a column as GraphQL's coercion would give it; null if it is missing or refused.
   */
  private @Nullable Object value(String column, RecordComponent field) {
    String text = row.cell(column);
    Class<?> type = field.getType();
    if (type.equals(List.class)) {
      return text.lines().map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
    if (text.isEmpty()) {
      if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        errors.add(row.invalid(column, "is required"));
      }
      return null;
    }
    if (type.isEnum()) {
      return constant(column, text, type);
    }
    if (type.equals(Effective.class)) {
      return converted(column, text, Effective::parse);
    }
    if (type.equals(Url.class)) {
      return converted(column, text, Url::new);
    }
    if (type.equals(LocalDate.class)) {
      return converted(column, text, RowFact::date);
    }
    if (type.equals(Headcount.class)) {
      return converted(column, text, RowFact::whole);
    }
    return type.equals(Percentage.class) ? converted(column, text, RowFact::number) : text;
  }

  private @Nullable Object constant(String column, String text, Class<?> type) {
    List<String> names =
        Stream.of(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
    if (names.contains(text)) {
      return text;
    }
    errors.add(row.invalid(column, "is not one of " + String.join(", ", names)));
    return null;
  }

  private @Nullable Object converted(String column, String text, Function<String, Object> convert) {
    try {
      return convert.apply(text);
    } catch (IllegalArgumentException e) {
      errors.add(row.invalid(column, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'%s' is no date: give YYYY-MM-DD".formatted(text), e);
    }
  }

  private static int whole(String text) {
    try {
      return decimal(text).intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' is no whole number up to %d".formatted(text, Integer.MAX_VALUE), e);
    }
  }

  private static double number(String text) {
    try {
      return decimal(text.replace(DECIMAL_COMMA, '.')).doubleValue();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is no number, such as 6.0".formatted(text), e);
    }
  }

  private static BigDecimal decimal(String text) {
    if (text.length() > LONGEST_NUMBER) {
      throw new NumberFormatException("too long");
    }
    return new BigDecimal(text);
  }

  private ProfileEvent read(EventKind kind, Map<String, Object> fields, @Nullable Source given) {
    try {
      return EventInputs.read(
          Map.of(EventInputs.fieldOf(kind), fields), List.of(String.valueOf(row.number())), given);
    } catch (InvalidInputException e) {
      throw new RefusedRowException(
          e.errors().stream()
              .map(error -> row.error(error.code(), column(error.path()), error.message()))
              .toList());
    }
  }

  /** The column of a path that names the row, the kind and a field. */
  private static String column(List<String> path) {
    return path.size() > 3 && path.get(2).equals("source")
        ? EventColumns.ofSource(path.get(3))
        : EventColumns.ofInput(path.get(2));
  }

  /** The indicator may be told of every event; it must be the event's own. */
  private ProfileEvent checked(ProfileEvent event) {
    String told = row.cell(EventColumns.INDICATOR);
    String own = event.row() instanceof Indicator indicator ? indicator.name() : "";
    if (!told.isEmpty() && !told.equals(own)) {
      throw new RefusedRowException(
          row.invalid(
              EventColumns.INDICATOR,
              own.isEmpty()
                  ? "is no field of %s: leave it empty".formatted(event.kind())
                  : "is %s, but the event is about %s: give that, or leave it empty"
                      .formatted(told, own)));
    }
    return event;
  }
}
