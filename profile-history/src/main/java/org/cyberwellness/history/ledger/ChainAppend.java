package org.cyberwellness.history.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.Hash;
import org.cyberwellness.history.chain.RecordedInstant;
import org.cyberwellness.history.chain.StoredEvent;

/** Puts events at the end of their countries' chains. */
final class ChainAppend {
  private static final String HASH_AT =
      "SELECT hash FROM DomainEventEntry WHERE aggregateIdentifier = ? AND sequenceNumber = ?";

  private ChainAppend() {}

  /** The statement that inserts the events; of each stream the last hash is read once. */
  static PreparedStatement statement(
      Connection connection,
      List<? extends EventMessage<?>> events,
      Optional<Request> request,
      Serializer serializer)
      throws SQLException {
    Map<String, String> last = new HashMap<>();
    PreparedStatement insert = connection.prepareStatement(EventRows.INSERT);
    for (EventMessage<?> message : events) {
      DomainEventMessage<?> event = (DomainEventMessage<?>) message;
      String country = event.getAggregateIdentifier();
      String previous = last.get(country);
      if (previous == null) {
        previous = hashBefore(connection, event);
      }
      StoredEvent stored = stored(event, request, serializer);
      String hash = Hash.of(stored, previous);
      last.put(country, hash);
      EventRows.bind(
          insert,
          new ChainedEvent(stored, hash),
          event.serializeMetaData(serializer, String.class).getData(),
          event.getType());
      insert.addBatch();
    }
    return insert;
  }

  /**
   * @throws ConcurrencyException where nothing is there: another command has not committed it yet
   */
  private static String hashBefore(Connection connection, DomainEventMessage<?> event)
      throws SQLException {
    if (event.getSequenceNumber() == 0) {
      return Hash.OF_NOTHING;
    }
    try (PreparedStatement select = connection.prepareStatement(HASH_AT)) {
      select.setString(1, event.getAggregateIdentifier());
      select.setLong(2, event.getSequenceNumber() - 1);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new ConcurrencyException(
              "Nothing is stored yet before event %d of %s"
                  .formatted(event.getSequenceNumber(), event.getAggregateIdentifier()));
        }
        return row.getString(1);
      }
    }
  }

  private static StoredEvent stored(
      DomainEventMessage<?> event, Optional<Request> request, Serializer serializer) {
    SerializedObject<String> payload = event.serializePayload(serializer, String.class);
    StoredMetaData metaData = StoredMetaData.of(event.getMetaData());
    return new StoredEvent(
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event.getIdentifier(),
        payload.getType().getName(),
        payload.getType().getRevision(),
        RecordedInstant.text(event.getTimestamp()),
        metaData.recordedBy(),
        metaData.requestId(),
        request.map(Request::key).orElse(null),
        payload.getData());
  }
}
