package org.cyberwellness.api.operation.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts on one country, as inputs of the API.
 *
 * @param events the facts known at first
 * @param laterEvents later facts from other sources
 * @param refinements exact dates for events recorded without one; each becomes a correction
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

  /**
   * The index of the event that a refinement corrects: the one that differs only in date, source
   * and note.
   */
  int refinedBy(Map<String, Map<String, Object>> refinement) {
    for (int i = 0; i < events.size(); i++) {
      if (same(events.get(i), refinement)) {
        return i;
      }
    }
    throw new IllegalStateException(country + " has a refinement without an event:  " + refinement);
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
