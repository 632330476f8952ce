package org.cyberwellness.api.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Inputs of events. */
public final class Facts {
  private Facts() {}

  /**
   * An event of the kind that this field of {@code ProfileEventInput} gives.
   *
   * @param further names and values of its other fields, in turn
   */
  public static Map<String, Object> fact(String field, String effective, Object... further) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("effective", effective);
    for (int i = 0; i < further.length; i += 2) {
      fields.put((String) further[i], further[i + 1]);
    }
    return Map.of(field, fields);
  }

  public static Map<String, Object> strategy(String effective, String title) {
    return fact("strategyAdopted", effective, "title", title);
  }

  public static Map<String, Object> cirt(String effective, String title) {
    return fact("cirtRecognized", effective, "title", title);
  }

  public static Map<String, Object> law(String effective, String title) {
    return fact("legislationEnacted", effective, "area", "CRIMINAL", "title", title);
  }

  public static Map<String, Object> membership(String effective, String title) {
    return fact("membershipJoined", effective, "title", title);
  }

  public static Map<String, Object> exercise(String effective, String title) {
    return fact("exerciseParticipated", effective, "title", title);
  }

  public static Map<String, Object> absence(String effective, String indicator) {
    return fact("absenceReported", effective, "indicator", indicator);
  }

  public static Map<String, Object> development(String effective, String indicator) {
    return fact("developmentReported", effective, "indicator", indicator);
  }

  public static Map<String, Object> ended(String effective, String measure) {
    return fact("measureEnded", effective, "measureId", measure);
  }

  public static Map<String, Object> population(String effective, int total) {
    return fact("populationEstimated", effective, "total", total);
  }

  public static Map<String, Object> internetUse(String effective, double percentage) {
    return fact("internetUseMeasured", effective, "percentage", percentage);
  }

  /** The same fact with a note. */
  public static Map<String, Object> noted(Map<String, Object> fact, String note) {
    Map.Entry<String, Object> only = fact.entrySet().iterator().next();
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Map<?, ?>) only.getValue()).forEach((name, value) -> fields.put((String) name, value));
    fields.put("note", note);
    return Map.of(only.getKey(), fields);
  }

  public static Map<String, Object> recordInput(
      String country, List<?> facts, Map<String, ?> furtherFields) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("country", country);
    input.put("source", Map.of("title", "A source"));
    input.put("events", facts);
    input.putAll(furtherFields);
    return input;
  }
}
