package org.cyberwellness.history.ledger;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events that could not be projected, each with all that follow it on its country. A letter
 * only says that its event waits: what is projected in the end is what the ledger then holds.
 */
public final class DeadLetters {
  private final JdbcClient jdbc;

  DeadLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A country that waits for an operator.
   *
   * @param first the place in the stream of the first event that waits
   * @param events how many of its events wait
   * @param since when the first of them came here, by the clock of the instance that projects
   * @param cause what the projection failed with
   */
  public record Waiting(long first, long events, Instant since, String cause) {
    /** The same with the cause of a later failure. */
    public Waiting because(String later) {
      return new Waiting(first, events, since, later);
    }
  }

  /** What waits, by country. */
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
   * Discards the letters of a country's events up to this place of its stream: they have come in.
   */
  public void settle(CountryCode country, long projected) {
    jdbc.sql("DELETE FROM DeadLetterEntry WHERE aggregateIdentifier = ? AND sequenceNumber <= ?")
        .param(country.alpha2())
        .param(projected)
        .update();
  }

  /** Discards all: every event is projected anew, and may fail anew. */
  public void forget() {
    jdbc.sql("DELETE FROM DeadLetterEntry").update();
  }
}
