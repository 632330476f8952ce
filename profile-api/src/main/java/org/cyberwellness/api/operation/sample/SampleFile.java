package org.cyberwellness.api.operation.sample;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberwellness.api.recording.EventInputs;
import org.cyberwellness.api.recording.InputFields;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.Url;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts on one country, as inputs of the API.
 *
 * @param source that of the facts that name none
 * @param events the facts known at first
 * @param laterEvents later facts from other sources
 * @param refinements exact dates for events recorded without one; each becomes a correction
 */
record SampleFile(
    CountryCode country,
    Map<String, Object> source,
    List<Map<String, Map<String, Object>>> events,
    List<Map<String, Map<String, Object>>> laterEvents,
    List<Map<String, Map<String, Object>>> refinements) {
  private static final String FILES = "classpath:sample/*.json";
  private static final Set<String> REFINED = Set.of("effective", "source", "note");

  @SuppressWarnings("NullAway") // Jackson gives null for a list that the file leaves out
  SampleFile {
    laterEvents = laterEvents == null ? List.of() : laterEvents;
    refinements = refinements == null ? List.of() : refinements;
  }

  /** All of them, by country. */
  static List<SampleFile> all() {
    JsonMapper json = JsonMapper.shared();
    List<SampleFile> files = new ArrayList<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        try (InputStream content = file.getInputStream()) {
          files.add(json.readValue(content, SampleFile.class));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("The bundled sample cannot be read", e);
    }
    files.sort(Comparator.comparing(SampleFile::country));
    return files;
  }

  /** One of the lists, as facts. */
  List<ProfileEvent> facts(List<Map<String, Map<String, Object>>> inputs) {
    Source common = new InputFields(Map.of("source", coerced(source)), List.of()).source();
    return inputs.stream()
        .map(input -> EventInputs.read(coerced(input), List.of(country.alpha2()), common))
        .toList();
  }

  /** Values as GraphQL's coercion would give them. */
  private static Map<String, Object> coerced(Map<String, ?> input) {
    Map<String, Object> values = new HashMap<>();
    input.forEach((name, value) -> values.put(name, coerced(name, value)));
    return values;
  }

  @SuppressWarnings("unchecked")
  private static Object coerced(String name, Object value) {
    return switch (name) {
      case "effective" -> Effective.parse((String) value);
      case "url" -> new Url((String) value);
      case "publishedOn" -> LocalDate.parse((String) value);
      default -> value instanceof Map<?, ?> fields ? coerced((Map<String, ?>) fields) : value;
    };
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
