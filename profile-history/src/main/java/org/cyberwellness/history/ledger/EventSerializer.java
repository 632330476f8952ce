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

/** Writes events under the names of their stored form, never under those of classes. */
final class EventSerializer extends Jackson3Serializer {
  private static final String METADATA = MetaData.class.getName();

  /** That of all names; a later one needs an upcaster from it. */
  private static final String REVISION = "1";

  EventSerializer() {
    super(builder().jsonMapperBuilderCustomizer(StoredForm::configure));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(@Nullable Class type) {
    return type == null || type == Void.class || MetaData.class.isAssignableFrom(type)
        ? super.typeForClass(type)
        : new SimpleSerializedType(StoredForm.nameOf(type), REVISION);
  }

  /** The unknown type where nothing is stored under this name and revision: see {@link #known}. */
  @Override
  public Class<?> classForType(SerializedType type) {
    if (type.getName().equals(METADATA) || type.equals(SerializedType.emptyType())) {
      return super.classForType(type);
    }
    Optional<? extends Class<?>> known =
        REVISION.equals(type.getRevision()) ? StoredForm.typeOf(type.getName()) : Optional.empty();
    return known.isPresent() ? known.get() : UnknownSerializedType.class;
  }

  /**
   * What an event says. Axon would pass over one that it does not know, as if it had never been.
   *
   * @throws SerializationException where it is not stored as an event of ours is
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
