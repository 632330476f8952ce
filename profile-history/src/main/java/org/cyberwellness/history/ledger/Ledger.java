package org.cyberwellness.history.ledger;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads recorded events and requests from the ledger. */
public final class Ledger {
  // Sorted like the index, each stream takes one index lookup. On H2, max() would scan the whole
  // index.
  private static final String LAST_SEQUENCES =
      CountryCode.all().stream()
          .map("('%s')"::formatted)
          .collect(
              joining(
                  ", ",
                  "SELECT code, (SELECT sequenceNumber FROM DomainEventEntry"
                      + " WHERE aggregateIdentifier = code"
                      + " ORDER BY aggregateIdentifier DESC, sequenceNumber DESC"
                      + " FETCH FIRST 1 ROW ONLY) AS last FROM (VALUES ",
                  ") AS country (code)"));

  private final LedgerEngine engine;
  private final RequestEntries requests;
  private final EventRows rows;
  private final JdbcClient jdbc;

  Ledger(LedgerEngine engine, RequestEntries requests, EventRows rows, JdbcClient jdbc) {
    this.engine = engine;
    this.requests = requests;
    this.rows = rows;
    this.jdbc = jdbc;
  }

  /** The executed request with this id. */
  public Optional<KnownRequest> request(String id) {
    return requests.find(id);
  }

  /** The entries of a range that exist. */
  public List<StreamEntry> read(StreamRange range) {
    List<StreamEntry> entries = new ArrayList<>();
    DomainEventStream events = engine.readEvents(range.country().alpha2(), range.first());
    while (events.hasNext() && events.peek().getSequenceNumber() <= range.last()) {
      entries.add(entryOf(events.next()));
    }
    return entries;
  }

  /** The event in its stored form, readable or not. */
  public DomainEventMessage<?> stored(EventId id) {
    return engine.stored(id.country().alpha2(), id.sequence()).next();
  }

  /** The last sequence of each stream that contains events. */
  public SortedMap<CountryCode, Long> lastSequences() {
    SortedMap<CountryCode, Long> last = new TreeMap<>();
    jdbc.sql(LAST_SEQUENCES)
        .query(
            row -> {
              long sequence = row.getLong("last");
              if (!row.wasNull()) {
                last.put(new CountryCode(row.getString("code")), sequence);
              }
            });
    return last;
  }

  /** What tells this ledger from any other. */
  public LedgerIdentity identity() {
    return new LedgerIdentity(
        UUID.fromString(jdbc.sql("SELECT id FROM LedgerIdentity").query(String.class).single()));
  }

  /** The hash of an event, if it is recorded. */
  public Optional<String> hash(EventId id) {
    return jdbc.sql(
            "SELECT hash FROM DomainEventEntry WHERE aggregateIdentifier = ? AND sequenceNumber ="
                + " ?")
        .params(id.country().alpha2(), id.sequence())
        .query(String.class)
        .optional();
  }

  /** Whether the ledger contains no event. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Converts an event of the event store to an entry.
   *
   * @throws RuntimeException if the event cannot be read
   */
  public static StreamEntry entryOf(DomainEventMessage<?> event) {
    return new StreamEntry(
        new EventId(new CountryCode(event.getAggregateIdentifier()), event.getSequenceNumber()),
        RecordedStamp.of(event),
        RecordedStamp.authorOf(event),
        RecordedStamp.proposerOf(event),
        EventSerializer.known(event),
        RecordedStamp.hashOf(event));
  }
}
