package org.cyberwellness.history.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.Hash;
import org.cyberwellness.history.chain.RecordedInstant;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.jspecify.annotations.Nullable;

/** Appends events to the hash chains of their streams. */
final class ChainAppend {
  private static final String HASH_AT =
      "SELECT hash FROM DomainEventEntry WHERE aggregateIdentifier = ? AND sequenceNumber = ?";

  private final Connection connection;
  private final Optional<Request> request;
  private final Serializer serializer;
  private final ChainEnds ends;
  private final Map<String, StreamEnd> appended = new HashMap<>();
  private final List<StreamEntry> entries = new ArrayList<>();
  private @Nullable Alike alike;

  ChainAppend(
      Connection connection, Optional<Request> request, Serializer serializer, ChainEnds ends) {
    this.connection = connection;
    this.request = request;
    this.serializer = serializer;
    this.ends = ends;
  }

  /** The metadata that all events of a command share, serialized once. */
  private record Alike(
      MetaData metaData,
      Instant timestamp,
      StoredMetaData read,
      String written,
      String recordedAt) {

    static Alike of(EventMessage<?> event, Serializer serializer) {
      return new Alike(
          event.getMetaData(),
          event.getTimestamp(),
          StoredMetaData.of(event.getMetaData()),
          event.serializeMetaData(serializer, String.class).getData(),
          RecordedInstant.text(event.getTimestamp()));
    }

    boolean isOf(EventMessage<?> event) {
      return timestamp.equals(event.getTimestamp()) && metaData.equals(event.getMetaData());
    }
  }

  /** The statement that inserts the events. */
  PreparedStatement statement(List<? extends EventMessage<?>> events) throws SQLException {
    PreparedStatement insert = connection.prepareStatement(EventRows.INSERT);
    for (EventMessage<?> message : events) {
      DomainEventMessage<?> event = (DomainEventMessage<?>) message;
      Alike beside = alike(event);
      StoredEvent stored = stored(event, beside);
      String hash = Hash.of(stored, hashBefore(event));
      appended.put(stored.country(), new StreamEnd(stored.sequence(), hash));
      entries.add(entry(event, stored, hash));
      EventRows.bind(insert, new ChainedEvent(stored, hash), beside.written(), event.getType());
      insert.addBatch();
    }
    return insert;
  }

  /** The new ends of the streams, valid once the statement is executed. */
  Map<String, StreamEnd> appended() {
    return appended;
  }

  /** The events as they will be read, valid once the statement is executed. */
  List<StreamEntry> entries() {
    return entries;
  }

  private static StreamEntry entry(DomainEventMessage<?> event, StoredEvent stored, String hash) {
    return new StreamEntry(
        new EventId(new CountryCode(stored.country()), stored.sequence()),
        event.getTimestamp(),
        stored.recordedBy(),
        stored.proposedBy(),
        EventSerializer.known(event),
        hash);
  }

  private Alike alike(EventMessage<?> event) {
    Alike before = alike;
    if (before != null && before.isOf(event)) {
      return before;
    }
    Alike next = Alike.of(event, serializer);
    alike = next;
    return next;
  }

  private String hashBefore(DomainEventMessage<?> event) throws SQLException {
    String stream = event.getAggregateIdentifier();
    StreamEnd before = appended.get(stream);
    if (before != null) {
      return before.hash();
    }
    if (event.getSequenceNumber() == 0) {
      return Hash.OF_NOTHING;
    }
    Optional<String> known = ends.hashAt(stream, event.getSequenceNumber() - 1);
    return known.isPresent() ? known.get() : storedHashBefore(event);
  }

  /**
   * @throws ConcurrencyException if the previous event is missing: another command has not
   *     committed it yet
   */
  private String storedHashBefore(DomainEventMessage<?> event) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(HASH_AT)) {
      select.setString(1, event.getAggregateIdentifier());
      select.setLong(2, event.getSequenceNumber() - 1);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new ConcurrencyException(
              "The event before event %d of %s is not stored yet"
                  .formatted(event.getSequenceNumber(), event.getAggregateIdentifier()));
        }
        return row.getString(1);
      }
    }
  }

  private StoredEvent stored(DomainEventMessage<?> event, Alike beside) {
    SerializedObject<String> payload = event.serializePayload(serializer, String.class);
    return new StoredEvent(
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event.getIdentifier(),
        payload.getType().getName(),
        payload.getType().getRevision(),
        beside.recordedAt(),
        beside.read().recordedBy(),
        beside.read().proposedBy(),
        beside.read().requestId(),
        request.map(Request::key).orElse(null),
        payload.getData());
  }
}
