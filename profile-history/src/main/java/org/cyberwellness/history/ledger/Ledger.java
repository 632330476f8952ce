package org.cyberwellness.history.ledger;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was recorded, from where it was recorded. */
public final class Ledger {
  // Sorted as the index is, each stream takes one step into it; max() would read all of it on H2.
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

  /** The request that was carried out under this id. */
  public Optional<KnownRequest> request(String id) {
    return requests.find(id);
  }

  /** The events at these places, as far as there are any. */
  public List<StreamEntry> read(StreamRange range) {
    List<StreamEntry> entries = new ArrayList<>();
    DomainEventStream events = engine.readEvents(range.country().alpha2(), range.first());
    while (events.hasNext() && events.peek().getSequenceNumber() <= range.last()) {
      entries.add(entryOf(events.next()));
    }
    return entries;
  }

  /** The event of this place as it is stored, whether it can be read or not. */
  public DomainEventMessage<?> stored(EventId id) {
    return engine.stored(id.country().alpha2(), id.sequence()).next();
  }

  /** The place of the last event of each stream that has one. */
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

  /** Whether nothing was ever recorded. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * What an event of the event store says.
   *
   * @throws RuntimeException where it cannot be read
   */
  public static StreamEntry entryOf(DomainEventMessage<?> event) {
    return new StreamEntry(
        new EventId(new CountryCode(event.getAggregateIdentifier()), event.getSequenceNumber()),
        RecordedStamp.of(event),
        RecordedStamp.authorOf(event),
        EventSerializer.known(event),
        RecordedStamp.hashOf(event));
  }
}
