package org.cyberwellness.api.operation.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts on one country: inputs of the API as they stand.
 *
 * @param events all that was known at first
 * @param laterEvents what other sources say happened after it
 * @param refinements exact dates of what the events state undated: a correction of one of them each
 */
record SampleFile(
    String country,
    Map<String, Object> source,
    List<Map<String, Map<String, Object>>> events,
    List<Map<String, Map<String, Object>>> laterEvents,
    List<Map<String, Map<String, Object>>> refinements) {
  private static final Set<String> REFINED = Set.of("effective", "source", "note");

  @SuppressWarnings("NullAway") // Jackson gives null for a list that the file leaves out
  SampleFile {
    laterEvents = laterEvents == null ? List.of() : laterEvents;
    refinements = refinements == null ? List.of() : refinements;
  }

  String requestId(String part) {
    return "sample:%s:%s".formatted(country, part);
  }

  /** Which of the events a refinement corrects: the one that says the same but for the date. */
  int refinedBy(Map<String, Map<String, Object>> refinement) {
    for (int i = 0; i < events.size(); i++) {
      if (same(events.get(i), refinement)) {
        return i;
      }
    }
    throw new IllegalStateException(country + " has a refinement of nothing: " + refinement);
  }

  private static boolean same(
      Map<String, Map<String, Object>> event, Map<String, Map<String, Object>> refinement) {
    return event.keySet().equals(refinement.keySet())
        && event.values().stream()
            .map(SampleFile::unrefined)
            .toList()
            .equals(refinement.values().stream().map(SampleFile::unrefined).toList());
  }

  private static Map<String, Object> unrefined(Map<String, Object> fields) {
    Map<String, Object> rest = new HashMap<>(fields);
    rest.keySet().removeAll(REFINED);
    return rest;
  }
}
