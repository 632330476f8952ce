package org.cyberwellness.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.table.TableField;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.Indicator;

/** Describes the columns of a table of statements. */
final class StatementTableSchema {
  private static final List<TableField> FIELDS =
      List.of(
          TableField.countries("country").required(),
          TableField.oneOf("indicator", Indicator.class).required(),
          TableField.oneOf(
                  "number", Arrays.stream(Indicator.values()).map(Indicator::number).toList())
              .required(),
          TableField.oneOf("status", IndicatorStatus.class).required(),
          TableField.of("since", "string"),
          TableField.of("measures", "string"),
          TableField.of("sources", "string"),
          TableField.of("asOf", "date").required(),
          TableField.of("knownAt", "datetime").required());

  private StatementTableSchema() {}

  /** The names of the columns, in order. */
  static List<String> columns() {
    return FIELDS.stream().map(TableField::name).toList();
  }

  static Map<String, Object> schema() {
    return TableField.schema(FIELDS, List.of("country", "indicator"));
  }
}
