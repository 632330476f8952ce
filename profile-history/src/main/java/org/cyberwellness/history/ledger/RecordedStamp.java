package org.cyberwellness.history.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Gives an event the stamp that its aggregate chose. An event without a stamp is refused. */
final class RecordedStamp implements MessageDispatchInterceptor<EventMessage<?>> {
  static final String RECORDED_AT = "recordedAt";
  private static final String HASH = "hash";

  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> events) {
    // All events of a command have one stamp.
    Map<String, Instant> parsed = new HashMap<>();
    return (_, event) ->
        stamped(
            (DomainEventMessage<?>) event,
            parsed.computeIfAbsent(required(event.getMetaData(), RECORDED_AT), Instant::parse));
  }

  /** The stamp of an event. */
  static Instant of(EventMessage<?> event) {
    return Instant.parse(required(event.getMetaData(), RECORDED_AT));
  }

  /** The name of the caller who recorded the event. */
  static String authorOf(EventMessage<?> event) {
    return required(event.getMetaData(), CommandOrigin.RECORDED_BY);
  }

  /** The name of who proposed the event; null unless it was approved by another. */
  static @Nullable String proposerOf(EventMessage<?> event) {
    return (String) event.getMetaData().get(CommandOrigin.PROPOSED_BY);
  }

  /** The hash that was stored with the event. */
  static String hashOf(EventMessage<?> event) {
    return required(event.getMetaData(), HASH);
  }

  private static EventMessage<?> stamped(DomainEventMessage<?> event, Instant recordedAt) {
    authorOf(event);
    return new GenericDomainEventMessage<>(
        event.getType(),
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event,
        recordedAt);
  }

  private static String required(MetaData metaData, String key) {
    if (metaData.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("An event without " + key);
  }
}
