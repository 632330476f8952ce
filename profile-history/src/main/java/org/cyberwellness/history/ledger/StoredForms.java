package org.cyberwellness.history.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.profile.event.StreamEvent;

/** Reads stored forms of every revision, as the event store does. */
public final class StoredForms {
  private final Serializer serializer;
  private final EventUpcaster upcasters;

  StoredForms(Serializer serializer, EventUpcaster upcasters) {
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  /**
   * The event in its current form.
   *
   * @throws SerializationException if the name and revision are unknown, or the payload does not
   *     fit them
   */
  public StreamEvent read(StoredEvent event) {
    List<IntermediateEventRepresentation> today =
        upcasters
            .upcast(Stream.of(new InitialEventRepresentation(new Data(event), serializer)))
            .toList();
    Object form = serializer.deserialize(today.getFirst().getData());
    if (form instanceof StreamEvent known) {
      return known;
    }
    throw new SerializationException(
        "No event is stored as %s, revision %s".formatted(event.name(), event.revision()));
  }

  /** An event in the form that upcasters take. None of our upcasters reads the metadata. */
  private record Data(StoredEvent event) implements EventData<String> {
    @Override
    public String getEventIdentifier() {
      return event.id();
    }

    @Override
    public Instant getTimestamp() {
      return Instant.parse(event.recordedAt());
    }

    @Override
    public SerializedObject<String> getMetaData() {
      return new SerializedMetaData<>("{}", String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
      return new SimpleSerializedObject<>(
          event.payload(), String.class, event.name(), event.revision());
    }
  }
}
