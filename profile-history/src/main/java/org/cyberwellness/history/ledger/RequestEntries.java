package org.cyberwellness.history.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The executed requests, by id. */
final class RequestEntries {
  /** Stored as the sequences of a request that recorded nothing of a country. */
  private static final long NONE = -1;

  private final JdbcClient jdbc;

  RequestEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<KnownRequest> find(String id) {
    return jdbc.sql(
            "SELECT requestKey, country, firstSequence, lastSequence"
                + " FROM RequestEntry WHERE requestId = ?")
        .param(id)
        .query(
            (row, _) ->
                known(
                    new Request(id, row.getString("requestKey")),
                    new CountryCode(row.getString("country")),
                    row.getLong("firstSequence"),
                    row.getLong("lastSequence")))
        .optional();
  }

  private static KnownRequest known(Request request, CountryCode country, long first, long last) {
    return new KnownRequest(
        request, country, first == NONE ? null : new StreamRange(country, first, last));
  }

  /** The keys of the requests that were executed, by id. */
  Map<String, String> keys(Collection<String> ids) {
    Map<String, String> keys = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("SELECT requestId, requestKey FROM RequestEntry WHERE requestId IN (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                keys.put(row.getString("requestId"), row.getString("requestKey"));
              });
    }
    return keys;
  }

  /** The last sequence of each stream that a request with an id recorded. */
  Map<String, Long> lastSequences() {
    Map<String, Long> last = new HashMap<>();
    jdbc.sql(
            "SELECT country, max(lastSequence) AS last FROM RequestEntry"
                + " WHERE lastSequence <> ? GROUP BY country")
        .param(NONE)
        .query(
            row -> {
              last.put(row.getString("country"), row.getLong("last"));
            });
    return last;
  }

  /**
   * Stores an executed request.
   *
   * @throws ConcurrencyException if the id is already stored, perhaps by a concurrent transaction
   */
  void add(KnownRequest known) {
    StreamRange range = known.range();
    try {
      jdbc.sql(
              "INSERT INTO RequestEntry"
                  + " (requestId, requestKey, country, firstSequence, lastSequence)"
                  + " VALUES (?, ?, ?, ?, ?)")
          .param(known.request().id())
          .param(known.request().key())
          .param(known.country().alpha2())
          .param(range == null ? NONE : range.first())
          .param(range == null ? NONE : range.last())
          .update();
    } catch (DataAccessException failure) {
      if (ConcurrencyErrors.causes(failure)) {
        throw new ConcurrencyException(
            "Request '%s' was carried out meanwhile".formatted(known.request().id()), failure);
      }
      throw failure;
    }
  }
}
