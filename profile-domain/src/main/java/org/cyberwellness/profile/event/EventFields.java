package org.cyberwellness.profile.event;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an event says, by the names of its fields. */
public final class EventFields {
  private EventFields() {}

  /** The fields that are told, in the order of the event's kind. */
  public static Map<String, Object> of(ProfileEvent event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(event);
        if (value != null) {
          fields.put(component.getName(), value);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " of a public record cannot be read", e);
      }
    }
    return fields;
  }
}
