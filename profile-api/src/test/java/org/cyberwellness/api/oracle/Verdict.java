package org.cyberwellness.api.oracle;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a profile says on a day, as known at an instant: of the application's answer and of the
 * judge's all that both can tell. Values are texts, what is null is left out.
 *
 * @param figures the event, the value and the effective date of each
 * @param rows what is said of each indicator
 */
record Verdict(
    String knownAt,
    long sequence,
    int eventCount,
    @Nullable String lastChangedOn,
    double readiness,
    Map<String, Map<String, String>> figures,
    Map<String, Row> rows) {

  /** What is said of an indicator: its status, what is listed, and the events behind it. */
  record Row(String status, Set<Map<String, String>> measures, Set<Map<String, String>> evidence) {}

  /** What the application answers when asked by {@code outside-oracle.graphql}. */
  static Verdict of(JsonNode profile) {
    Map<String, Map<String, String>> figures = new TreeMap<>();
    for (Map.Entry<String, JsonNode> figure : profile.path("background").properties()) {
      if (!figure.getValue().isNull()) {
        figures.put(figure.getKey(), texts(figure.getValue()));
      }
    }
    return new Verdict(
        profile.path("knownAt").stringValue(),
        profile.path("sequence").longValue(),
        profile.path("eventCount").intValue(),
        texts(profile).get("lastChangedOn"),
        profile.at("/readiness/score").doubleValue(),
        figures,
        StreamSupport.stream(profile.path("indicators").spliterator(), false)
            .collect(toMap(said -> said.path("indicator").stringValue(), Verdict::row)));
  }

  private static Row row(JsonNode said) {
    return new Row(
        said.path("status").stringValue(),
        texts(said.path("measures").iterator()),
        texts(said.path("evidence").iterator()));
  }

  private static Set<Map<String, String>> texts(java.util.Iterator<JsonNode> items) {
    Iterable<JsonNode> all = () -> items;
    return StreamSupport.stream(all.spliterator(), false).map(Verdict::texts).collect(toSet());
  }

  static Map<String, String> texts(Map<String, ?> fields) {
    return texts(JsonMapper.shared().<JsonNode>valueToTree(fields));
  }

  /** An event is told by its id. */
  private static Map<String, String> texts(JsonNode fields) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      JsonNode value = field.getValue().has("id") ? field.getValue().get("id") : field.getValue();
      if (!value.isNull()) {
        texts.put(field.getKey(), text(value));
      }
    }
    return texts;
  }

  private static String text(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue().stripTrailingZeros().toPlainString();
    }
    return value.isString() ? value.stringValue() : value.toString();
  }
}
