package org.cyberwellness.history.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.RecordedInstant;
import org.cyberwellness.history.chain.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of stored events, unparsed. They are read in pages by an index, so that memory use does
 * not depend on their number.
 */
public final class EventRows {
  private static final int PAGE = 1_000;
  private static final String AGGREGATE_TYPE = "CountryProfile";
  private static final String COLUMNS =
      "eventIdentifier, aggregateIdentifier, sequenceNumber, timeStamp, payloadType,"
          + " payloadRevision, payload, metaData, hash";
  private static final Instant LAST_STAMP = Instant.parse("9999-12-31T23:59:59.999999Z");
  static final String INSERT =
      "INSERT INTO DomainEventEntry (" + COLUMNS + ", type) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final RequestEntries requests;

  EventRows(JdbcTemplate template, RequestEntries requests) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
    this.requests = requests;
  }

  private record EventRow(long index, StoredEvent event, String hash) {}

  /** Passes every event to the reader, in the order of recording. */
  public void each(Consumer<ChainedEvent> reader) {
    eachWhile(
        event -> {
          reader.accept(event);
          return true;
        });
  }

  /** Passes events to the reader in the order of recording, until it returns false. */
  public void eachWhile(Predicate<ChainedEvent> reader) {
    List<EventRow> page;
    long last = Long.MIN_VALUE;
    do {
      page =
          jdbc.sql(select("globalIndex > ? ORDER BY globalIndex"))
              .param(last)
              .query((row, _) -> read(row))
              .list();
      if (!withRequests(page).allMatch(reader)) {
        return;
      }
      last = page.isEmpty() ? last : page.getLast().index();
    } while (page.size() == PAGE);
  }

  /** Passes the events of a stream to the reader from the start, until it returns false. */
  public void eachOf(String stream, Predicate<ChainedEvent> reader) {
    List<EventRow> page;
    long last = Long.MIN_VALUE;
    do {
      page =
          jdbc.sql(
                  select(
                      "aggregateIdentifier = ? AND sequenceNumber > ?"
                          + " ORDER BY aggregateIdentifier, sequenceNumber"))
              .param(stream)
              .param(last)
              .query((row, _) -> read(row))
              .list();
      if (!withRequests(page).allMatch(reader)) {
        return;
      }
      last = page.isEmpty() ? last : page.getLast().event().sequence();
    } while (page.size() == PAGE);
  }

  /**
   * The last event of a stream.
   *
   * @param recordedBy the latest stamp considered; null for any
   */
  public Optional<StreamEnd> end(String stream, @Nullable Instant recordedBy) {
    JdbcClient.StatementSpec last =
        jdbc.sql(
                "SELECT sequenceNumber, hash FROM DomainEventEntry WHERE aggregateIdentifier = ?"
                    + (recordedBy == null ? "" : " AND timeStamp <= ?")
                    + " ORDER BY aggregateIdentifier DESC, sequenceNumber DESC"
                    + " FETCH FIRST 1 ROW ONLY")
            .param(stream);
    return (recordedBy == null ? last : last.param(text(recordedBy)))
        .query((row, _) -> new StreamEnd(row.getLong("sequenceNumber"), row.getString("hash")))
        .optional();
  }

  /** The stored text of an instant. Instants after the year 9999 become the last possible stamp. */
  private static String text(Instant instant) {
    return RecordedInstant.text(instant.isAfter(LAST_STAMP) ? LAST_STAMP : instant);
  }

  /** The names of all streams: country codes, unless someone wrote to the database directly. */
  public List<String> streams() {
    List<String> streams = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while ((next = streamAfter(next.orElseThrow())).isPresent()) {
      streams.add(next.orElseThrow());
    }
    return streams;
  }

  private Optional<String> streamAfter(String stream) {
    return jdbc.sql(
            "SELECT aggregateIdentifier FROM DomainEventEntry WHERE aggregateIdentifier > ?"
                + " ORDER BY aggregateIdentifier FETCH FIRST 1 ROW ONLY")
        .param(stream)
        .query(String.class)
        .optional();
  }

  /** Whether the ledger contains no event. */
  public boolean isEmpty() {
    return jdbc.sql("SELECT globalIndex FROM DomainEventEntry FETCH FIRST 1 ROW ONLY")
        .query(Long.class)
        .optional()
        .isEmpty();
  }

  /** The last sequence of each stream that a request with an id recorded. */
  public Map<String, Long> lastRequested() {
    return requests.lastSequences();
  }

  /** Inserts a request that recorded some of the events. */
  public void insert(KnownRequest request) {
    requests.add(request);
  }

  /** Inserts events unchanged. */
  public void insert(List<ChainedEvent> events) {
    template.batchUpdate(
        INSERT,
        events,
        events.size(),
        (statement, link) -> {
          StoredEvent event = link.event();
          StoredMetaData metaData =
              new StoredMetaData(
                  Instant.parse(event.recordedAt()).toString(),
                  event.recordedBy(),
                  event.proposedBy(),
                  event.requestId());
          bind(statement, link, metaData.json(), AGGREGATE_TYPE);
        });
  }

  static void bind(
      PreparedStatement statement, ChainedEvent link, String metaData, @Nullable String type)
      throws SQLException {
    StoredEvent event = link.event();
    statement.setString(1, event.id());
    statement.setString(2, event.country());
    statement.setLong(3, event.sequence());
    statement.setString(4, event.recordedAt());
    statement.setString(5, event.name());
    statement.setString(6, event.revision());
    statement.setString(7, event.payload());
    statement.setString(8, metaData);
    statement.setString(9, link.hash());
    statement.setString(10, type);
  }

  private static String select(String which) {
    return "SELECT globalIndex, %s FROM DomainEventEntry WHERE %s FETCH FIRST %d ROWS ONLY"
        .formatted(COLUMNS, which, PAGE);
  }

  /**
   * If the metadata contains anything unexpected, all of it is returned as the author, so that the
   * hash cannot match.
   */
  private static EventRow read(ResultSet row) throws SQLException {
    String recordedAt = row.getString("timeStamp");
    String stored = row.getString("metaData");
    StoredMetaData metaData =
        StoredMetaData.read(stored)
            .filter(read -> RecordedInstant.isOf(recordedAt, read.recordedAt()))
            .orElse(null);
    return new EventRow(
        row.getLong("globalIndex"),
        new StoredEvent(
            row.getString("aggregateIdentifier"),
            row.getLong("sequenceNumber"),
            row.getString("eventIdentifier"),
            row.getString("payloadType"),
            Objects.requireNonNullElse(row.getString("payloadRevision"), ""),
            recordedAt,
            metaData == null ? stored : metaData.recordedBy(),
            metaData == null ? null : metaData.proposedBy(),
            metaData == null ? null : metaData.requestId(),
            null,
            row.getString("payload")),
        row.getString("hash"));
  }

  private Stream<ChainedEvent> withRequests(List<EventRow> page) {
    Map<String, String> keys =
        requests.keys(
            page.stream()
                .map(row -> row.event().requestId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return page.stream()
        .map(
            row -> {
              String id = row.event().requestId();
              String key = id == null ? null : keys.get(id);
              return new ChainedEvent(row.event().ofRequest(key), row.hash());
            });
  }
}
