package org.cyberwellness.history.ledger;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.StreamEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was recorded, from where it was recorded. */
public final class Ledger {
  // The greatest of each stream is one step into the index; grouping would read all of the index.
  private static final String LAST_SEQUENCES =
      CountryCode.all().stream()
          .map("('%s')"::formatted)
          .collect(
              joining(
                  ", ",
                  "SELECT code, (SELECT max(sequenceNumber) FROM DomainEventEntry"
                      + " WHERE aggregateIdentifier = code) AS last FROM (VALUES ",
                  ") AS country (code)"));

  private final EventStorageEngine engine;
  private final RequestEntries requests;
  private final JdbcClient jdbc;

  Ledger(EventStorageEngine engine, RequestEntries requests, JdbcClient jdbc) {
    this.engine = engine;
    this.requests = requests;
    this.jdbc = jdbc;
  }

  /** The request that was carried out under this id. */
  public Optional<KnownRequest> request(String id) {
    return requests.find(id);
  }

  /** The events at these places, as far as there are any. */
  public List<LedgerEntry> read(StreamRange range) {
    List<LedgerEntry> entries = new ArrayList<>();
    DomainEventStream events = engine.readEvents(range.country().alpha2(), range.first());
    while (events.hasNext() && events.peek().getSequenceNumber() <= range.last()) {
      entries.add(entry(range.country(), events.next()));
    }
    return entries;
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
    return jdbc.sql("SELECT globalIndex FROM DomainEventEntry FETCH FIRST 1 ROW ONLY")
        .query(Long.class)
        .optional()
        .isEmpty();
  }

  private static LedgerEntry entry(CountryCode country, DomainEventMessage<?> event) {
    return new LedgerEntry(
        new EventId(country, event.getSequenceNumber()),
        RecordedStamp.of(event),
        RecordedStamp.authorOf(event),
        (StreamEvent) event.getPayload());
  }
}
