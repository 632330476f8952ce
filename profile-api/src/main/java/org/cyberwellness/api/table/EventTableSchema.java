package org.cyberwellness.api.table;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Percentage;

/** Describes the columns of a table of events. Those of events' fields follow from their types. */
public final class EventTableSchema {
  private static final String TEXT = "string";

  private EventTableSchema() {}

  /** The schema. */
  public static Map<String, Object> schema() {
    return TableField.schema(
        EventColumns.ALL.stream().map(EventTableSchema::field).toList(), List.of(EventColumns.ID));
  }

  private static TableField field(String column) {
    return switch (column) {
      case EventColumns.ID ->
          new TableField(column, TEXT, Map.of("pattern", "event:[A-Z]{2}:[0-9]+")).required();
      case EventColumns.COUNTRY -> TableField.countries(column).required();
      case EventColumns.KIND -> TableField.oneOf(column, EventKind.class).required();
      case EventColumns.INDICATOR -> TableField.oneOf(column, Indicator.class);
      case EventColumns.CHANGE -> TableField.oneOf(column, List.of("correct", "retract"));
      case "effective", EventColumns.SOURCE_TITLE -> TableField.of(column, TEXT).required();
      default -> ofType(column);
    };
  }

  private static TableField ofType(String column) {
    Set<Class<?>> types =
        Stream.concat(
                Arrays.stream(EventKind.values())
                    .flatMap(kind -> EventColumns.fields(kind).stream())
                    .filter(field -> EventColumns.of(field).equals(column)),
                EventColumns.sourceFields().stream()
                    .filter(field -> EventColumns.ofSource(field.getName()).equals(column)))
            .map(RecordComponent::getType)
            .collect(Collectors.toSet());
    return types.size() == 1
        ? ofType(column, types.iterator().next())
        : TableField.of(column, TEXT);
  }

  private static TableField ofType(String column, Class<?> type) {
    if (type.isEnum()) {
      return TableField.oneOf(
          column, Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }
    if (type.equals(Headcount.class)) {
      return new TableField(column, "integer", Map.of("minimum", 0));
    }
    if (type.equals(Percentage.class)) {
      return new TableField(column, "number", Map.of("minimum", 0, "maximum", 100));
    }
    return TableField.of(column, type.equals(LocalDate.class) ? "date" : TEXT);
  }
}
