package org.cyberwellness.api.web.http;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON whose keys are sorted, so that the same content is the same text on every instance.
 */
public final class SortedJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private SortedJson() {}

  /** An object. */
  public static String of(Map<String, Object> object) {
    return JSON.writeValueAsString(object);
  }

  /** A list of objects. */
  public static String of(List<Map<String, Object>> objects) {
    return JSON.writeValueAsString(objects);
  }

  /** An object, in lines that people read. */
  public static String inLines(Map<String, Object> object) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
  }
}
