package org.cyberwellness.history.ledger;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The dead letters: events that could not be projected, and the later events of the same country. A
 * letter only marks that its event waits; the projection always reads the event from the ledger.
 */
public final class DeadLetters {
  private final JdbcClient jdbc;

  DeadLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A country whose events wait for an operator.
   *
   * @param first the sequence of the first waiting event
   * @param events the number of waiting events
   * @param since when the first event was put here, by the clock of the projecting instance
   * @param cause the error of the projection
   */
  public record Waiting(long first, long events, Instant since, String cause) {
    /** The same with the error of a later attempt. */
    public Waiting because(String later) {
      return new Waiting(first, events, since, later);
    }
  }

  /** The waiting countries. */
  public SortedMap<CountryCode, Waiting> waiting() {
    SortedMap<CountryCode, Waiting> waiting = new TreeMap<>();
    jdbc.sql(
            """
            SELECT aggregateIdentifier, min(sequenceNumber) AS place, count(*) AS events,
              min(enqueuedAt) AS since, max(causeType) AS type, max(causeMessage) AS message
            FROM DeadLetterEntry GROUP BY aggregateIdentifier
            """)
        .query(
            row -> {
              waiting.put(
                  new CountryCode(row.getString("aggregateIdentifier")),
                  new Waiting(
                      row.getLong("place"),
                      row.getLong("events"),
                      Instant.parse(row.getString("since")),
                      row.getString("type") + ": " + row.getString("message")));
            });
    return waiting;
  }

  /**
   * Discards the letters of a country's events up to a sequence: those events are now projected.
   */
  public void settle(CountryCode country, long projected) {
    jdbc.sql("DELETE FROM DeadLetterEntry WHERE aggregateIdentifier = ? AND sequenceNumber <= ?")
        .param(country.alpha2())
        .param(projected)
        .update();
  }

  /** Discards all letters: every event is projected again, and may fail again. */
  public void forget() {
    jdbc.sql("DELETE FROM DeadLetterEntry").update();
  }
}
