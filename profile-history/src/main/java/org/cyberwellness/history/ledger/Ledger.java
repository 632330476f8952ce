package org.cyberwellness.history.ledger;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.StreamEvent;
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

  private final EventStorageEngine engine;
  private final RequestEntries requests;
  private final EventRows rows;
  private final JdbcClient jdbc;

  Ledger(EventStorageEngine engine, RequestEntries requests, EventRows rows, JdbcClient jdbc) {
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

  /** The countries of which an event could not be projected, and waits for an operator. */
  public Set<CountryCode> countriesWithDeadLetters() {
    Set<CountryCode> countries = new TreeSet<>();
    jdbc.sql("SELECT DISTINCT aggregateIdentifier AS country FROM DeadLetterEntry")
        .query(
            row -> {
              countries.add(new CountryCode(row.getString("country")));
            });
    return countries;
  }

  /** What an event of the event store says. */
  public static StreamEntry entryOf(DomainEventMessage<?> event) {
    return new StreamEntry(
        new EventId(new CountryCode(event.getAggregateIdentifier()), event.getSequenceNumber()),
        RecordedStamp.of(event),
        RecordedStamp.authorOf(event),
        (StreamEvent) event.getPayload(),
        RecordedStamp.hashOf(event));
  }
}
