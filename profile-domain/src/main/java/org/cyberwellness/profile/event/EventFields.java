package org.cyberwellness.profile.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts an event to a map of its fields and back. */
public final class EventFields {
  private EventFields() {}

  /** The fields that have a value, by name, in the order of the record's components. */
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

  /**
   * Makes an event of a kind from its fields.
   *
   * @param fields by name; each value has the type of its component
   * @throws InvalidValueException if a required field is missing
   */
  public static ProfileEvent make(EventKind kind, Map<String, Object> fields) {
    RecordComponent[] components = kind.type().getRecordComponents();
    for (RecordComponent component : components) {
      if (!fields.containsKey(component.getName())
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new InvalidValueException("has no %s: give one".formatted(component.getName()));
      }
    }
    try {
      return kind.type()
          .getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(
              Arrays.stream(components).map(field -> fields.get(field.getName())).toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(kind + " cannot be made", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(kind + " cannot be made", e);
    }
  }
}
