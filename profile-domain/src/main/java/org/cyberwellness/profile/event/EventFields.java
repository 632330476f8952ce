package org.cyberwellness.profile.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an event says, by the names of its fields; and the event that says it. */
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

  /**
   * The event of a kind that has these fields, each of its own type.
   *
   * @throws InvalidValueException where a field is missing that it cannot do without
   */
  public static ProfileEvent make(EventKind kind, Map<String, Object> fields) {
    RecordComponent[] components = kind.type().getRecordComponents();
    for (RecordComponent component : components) {
      if (!fields.containsKey(component.getName())
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new InvalidValueException(
            "has no %s: it must be told".formatted(component.getName()));
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
