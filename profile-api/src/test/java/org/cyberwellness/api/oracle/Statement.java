package org.cyberwellness.api.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a recorded event says, as it was sent; of what was answered only the ids.
 *
 * @param row the indicator, or the figure, that it speaks of
 * @param fields the fields of its input
 * @param measure the measure that it brings
 */
record Statement(
    String event,
    String field,
    String row,
    Sort sort,
    Map<String, Object> fields,
    @Nullable String measure) {
  private static final Set<String> NOT_SHOWN = Set.of("effective", "note", "area", "replaces");

  /** What a statement does to its row. */
  enum Sort {
    FIGURE,
    /** Is in force until it ends. */
    MEASURE,
    /** As a measure, but in force it is no more than a development. */
    SIGNATURE,
    /** Happened once. */
    ASSESSMENT,
    /** Happened once, and counts until an absence is reported. */
    EXERCISE,
    END,
    ABSENCE,
    DEVELOPMENT;

    boolean canEnd() {
      return this == MEASURE || this == SIGNATURE;
    }

    /** Whether it is listed among the measures. */
    boolean isListed() {
      return canEnd() || this == ASSESSMENT || this == EXERCISE;
    }
  }

  String effective() {
    return (String) fields.get("effective");
  }

  LocalDate begin() {
    return EdtfDates.begin(effective());
  }

  /** The measure that it ends. */
  @Nullable String ends() {
    return (String) fields.getOrDefault("measureId", fields.get("replaces"));
  }

  /** The input of the event. */
  Map<String, Object> input() {
    return Map.of(field, fields);
  }

  /** The name of its kind: {@code CIRT_RECOGNIZED}. */
  String kind() {
    return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  /** How it is shown as a figure, or among what is in force. */
  Map<String, String> shown() {
    if (sort == Sort.FIGURE) {
      Object value = fields.getOrDefault("total", fields.get("percentage"));
      return Verdict.texts(Map.of("event", event, "effective", effective(), "value", value));
    }
    Map<String, Object> shown = new LinkedHashMap<>(fields);
    shown.keySet().removeAll(NOT_SHOWN);
    shown.put("event", event);
    shown.put("id", measure);
    shown.put("inForceFrom", effective());
    if (sort == Sort.ASSESSMENT) {
      shown.put("title", "CIRT readiness assessment");
    }
    if (field.startsWith("treaty")) {
      shown.put("action", kind().replace("TREATY_", ""));
    }
    return Verdict.texts(shown);
  }

  /** How it is shown among the evidence. */
  Map<String, String> evidence() {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", event);
    shown.put("kind", kind());
    shown.put("effective", effective());
    shown.put("note", fields.get("note"));
    shown.put("measure", measure);
    return Verdict.texts(shown);
  }

  /** The same with the ids that the application gave it. */
  Statement recordedAs(JsonNode answered) {
    JsonNode id = answered.at("/measure/id");
    return new Statement(
        answered.path("id").stringValue(),
        field,
        row,
        sort,
        fields,
        id.isString() ? id.stringValue() : null);
  }
}
