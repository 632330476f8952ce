package org.cyberwellness.profile.event;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How events are written down: as JSON, under names of their own, so that a class can move without
 * touching history. The approved forms are kept beside the tests; a later revision needs an
 * upcaster.
 */
public final class StoredForm {
  private static final Map<String, Class<? extends StreamEvent>> TYPES = types();
  private static final Map<Class<? extends StreamEvent>, String> NAMES =
      TYPES.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  /** Of the names whose form has changed; each change needs an upcaster from the one before. */
  private static final Map<String, String> REVISIONS =
      Map.of("PROFESSIONALS_CERTIFIED", "2", "EVENT_CORRECTED", "2");

  private StoredForm() {}

  /** The name under which events of this class are stored: CIRT_RECOGNIZED. */
  public static String nameOf(Class<?> type) {
    String name = NAMES.get(type);
    if (name == null) {
      throw new IllegalArgumentException(type + " is no event of a country's stream");
    }
    return name;
  }

  /** The revision in which events of this name are stored now, from 1. */
  public static String revisionOf(String name) {
    return REVISIONS.getOrDefault(name, "1");
  }

  /** The class of the events stored under this name, or nothing for a name of something else. */
  public static Optional<Class<? extends StreamEvent>> typeOf(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  /**
   * Adds what the stored form asks for to a mapper: a fact says its kind, and leaves out what is
   * not told.
   */
  public static JsonMapper.Builder configure(JsonMapper.Builder mapper) {
    for (EventKind kind : EventKind.values()) {
      mapper.registerSubtypes(new NamedType(kind.type(), kind.name()));
    }
    return mapper
        .addMixIn(ProfileEvent.class, SaysItsKind.class)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  private static Map<String, Class<? extends StreamEvent>> types() {
    Map<String, Class<? extends StreamEvent>> types = new HashMap<>();
    for (EventKind kind : EventKind.values()) {
      types.put(kind.name(), kind.type());
    }
    types.put("EVENT_RETRACTED", EventRetracted.class);
    types.put("EVENT_CORRECTED", EventCorrected.class);
    return Map.copyOf(types);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface SaysItsKind {}
}
