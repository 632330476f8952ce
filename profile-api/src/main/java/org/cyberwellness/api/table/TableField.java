package org.cyberwellness.api.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.event.CountryCode;

/**
 * A column of an exported table, as Table Schema (version 2) describes it.
 *
 * @param type the name of the type there
 * @param constraints what its values keep to
 */
public record TableField(String name, String type, Map<String, Object> constraints) {
  private static final String SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";
  private static final String REQUIRED = "required";

  /** A column with any values of a type. */
  public static TableField of(String name, String type) {
    return new TableField(name, type, Map.of());
  }

  /** A column of texts that are each one of these. */
  public static TableField oneOf(String name, Collection<String> values) {
    return new TableField(name, "string", Map.of("enum", List.copyOf(values)));
  }

  /** A column of the names of an enum's constants. */
  public static TableField oneOf(String name, Class<? extends Enum<?>> type) {
    return oneOf(name, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  /** A column of alpha-2 codes. */
  public static TableField countries(String name) {
    return oneOf(name, CountryCode.all().stream().map(CountryCode::alpha2).toList());
  }

  /** The same column without empty cells. */
  public TableField required() {
    Map<String, Object> more = new LinkedHashMap<>(constraints);
    more.put(REQUIRED, true);
    return new TableField(name, type, more);
  }

  /** The schema of a table. */
  public static Map<String, Object> schema(List<TableField> fields, List<String> primaryKey) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", SCHEMA);
    schema.put("fields", fields.stream().map(TableField::described).toList());
    schema.put("primaryKey", primaryKey);
    schema.put("missingValues", List.of(""));
    return schema;
  }

  private Map<String, Object> described() {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("type", type);
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }
}
