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
 * The JSON form in which events are stored. Each event has an explicit name, so that its class can
 * be moved or renamed. The approved forms are kept beside the tests; a changed form needs an
 * upcaster.
 */
public final class StoredForm {
  private static final Map<String, Class<? extends StreamEvent>> TYPES = types();
  private static final Map<Class<? extends StreamEvent>, String> NAMES =
      TYPES.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  /**
   * The revisions of names whose form has changed. Each change needs an upcaster from the revision
   * before.
   */
  private static final Map<String, String> REVISIONS =
      Map.of("PROFESSIONALS_CERTIFIED", "2", "EVENT_CORRECTED", "2");

  private StoredForm() {}

  /**
   * The name under which events of this class are stored, such as CIRT_RECOGNIZED.
   *
   * @throws IllegalArgumentException if the class is not that of an event
   */
  public static String nameOf(Class<?> type) {
    String name = NAMES.get(type);
    if (name == null) {
      throw new IllegalArgumentException(type + " is not an event of a country's stream");
    }
    return name;
  }

  /** The current revision of this name, from 1. */
  public static String revisionOf(String name) {
    return REVISIONS.getOrDefault(name, "1");
  }

  /** The class of the events stored under this name; empty if the name is unknown. */
  public static Optional<Class<? extends StreamEvent>> typeOf(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  /**
   * Configures a mapper for the stored form: a fact includes its kind and omits fields without a
   * value.
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
