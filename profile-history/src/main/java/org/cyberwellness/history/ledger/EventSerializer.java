package org.cyberwellness.history.ledger;

import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.cyberwellness.profile.event.StoredForm;
import org.cyberwellness.profile.event.StreamEvent;
import org.jspecify.annotations.Nullable;

/** Serializes events under the names of their stored form instead of class names. */
final class EventSerializer extends Jackson3Serializer {
  private static final String METADATA = MetaData.class.getName();

  EventSerializer() {
    super(builder().jsonMapperBuilderCustomizer(StoredForm::configure));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null || type == Void.class || MetaData.class.isAssignableFrom(type)) {
      return super.typeForClass(type);
    }
    String name = StoredForm.nameOf(type);
    return new SimpleSerializedType(name, StoredForm.revisionOf(name));
  }

  /** The unknown type if no event is stored under this name and revision: see {@link #known}. */
  @Override
  public Class<?> classForType(SerializedType type) {
    if (type.getName().equals(METADATA) || type.equals(SerializedType.emptyType())) {
      return super.classForType(type);
    }
    Optional<? extends Class<?>> known =
        StoredForm.typeOf(type.getName())
            .filter(_ -> StoredForm.revisionOf(type.getName()).equals(type.getRevision()));
    return known.isPresent() ? known.get() : UnknownSerializedType.class;
  }

  /**
   * The payload of an event. Axon would silently skip an unknown event; this method fails instead.
   *
   * @throws SerializationException if the event's name and revision are unknown
   */
  static StreamEvent known(EventMessage<?> event) {
    return switch (event.getPayload()) {
      case StreamEvent known -> known;
      case UnknownSerializedType unknown ->
          throw new SerializationException(
              "No event is stored as %s, revision %s"
                  .formatted(
                      unknown.serializedType().getName(), unknown.serializedType().getRevision()));
      default -> throw new SerializationException("No event of ours: " + event.getPayloadType());
    };
  }
}
