package org.cyberwellness.api.table;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.Percentage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/** The texts of an event in the columns of a table. */
final class EventCells {
  /** Between the items of a list. No item has a line break. */
  static final String BETWEEN = "\n";

  private EventCells() {}

  /** The cells of a recorded event, by column; empty cells are left out. */
  static Map<String, String> of(RecordedEvent recorded) {
    Map<String, String> cells = of(recorded.event());
    cells.put(EventColumns.ID, recorded.id().toString());
    cells.put(EventColumns.COUNTRY, recorded.id().country().alpha2());
    if (recorded.beginsMeasure()) {
      cells.put(EventColumns.MEASURE_ID, Objects.toString(recorded.measure(), ""));
    }
    return cells;
  }

  /** The cells of an event's kind, fields and source. */
  static Map<String, String> of(ProfileEvent event) {
    Map<String, String> cells = new HashMap<>();
    cells.put(EventColumns.KIND, event.kind().name());
    if (event.row() instanceof Indicator indicator) {
      cells.put(EventColumns.INDICATOR, indicator.name());
    }
    for (RecordComponent field : EventColumns.fields(event.kind())) {
      put(cells, EventColumns.of(field), value(field, event));
    }
    for (RecordComponent field : EventColumns.sourceFields()) {
      put(cells, EventColumns.ofSource(field.getName()), value(field, event.source()));
    }
    return cells;
  }

  /** Whether events of a kind begin a measure; false if there is no such kind. */
  static boolean beginsMeasure(String kind) {
    return Stream.of(EventKind.values())
        .anyMatch(
            one -> one.name().equals(kind) && MeasureBegun.class.isAssignableFrom(one.type()));
  }

  private static void put(Map<String, String> cells, String column, @Nullable Object value) {
    if (value != null) {
      cells.put(column, text(value));
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case Headcount count -> String.valueOf(count.value());
      case Percentage percentage -> BigDecimal.valueOf(percentage.value()).toPlainString();
      case List<?> items ->
          items.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
      case Enum<?> constant -> constant.name();
      default -> value.toString();
    };
  }

  private static @Nullable Object value(RecordComponent field, Object of) {
    try {
      return field.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }
}
