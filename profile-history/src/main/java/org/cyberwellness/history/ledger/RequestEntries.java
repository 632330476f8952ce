package org.cyberwellness.history.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The requests that were carried out, by id. */
final class RequestEntries {
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
                new KnownRequest(
                    new Request(id, row.getString("requestKey")),
                    new StreamRange(
                        new CountryCode(row.getString("country")),
                        row.getLong("firstSequence"),
                        row.getLong("lastSequence"))))
        .optional();
  }

  /** The keys of those of these requests that were carried out, by id. */
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

  /** The last place of each country's stream at which a request is known to have recorded. */
  Map<String, Long> lastSequences() {
    Map<String, Long> last = new HashMap<>();
    jdbc.sql("SELECT country, max(lastSequence) AS last FROM RequestEntry GROUP BY country")
        .query(
            row -> {
              last.put(row.getString("country"), row.getLong("last"));
            });
    return last;
  }

  /**
   * @throws ConcurrencyException where the id is taken, if only since a moment ago
   */
  void add(KnownRequest known) {
    try {
      jdbc.sql(
              "INSERT INTO RequestEntry"
                  + " (requestId, requestKey, country, firstSequence, lastSequence)"
                  + " VALUES (?, ?, ?, ?, ?)")
          .param(known.request().id())
          .param(known.request().key())
          .param(known.range().country().alpha2())
          .param(known.range().first())
          .param(known.range().last())
          .update();
    } catch (DataAccessException failure) {
      if (LostRace.causes(failure)) {
        throw new ConcurrencyException(
            "Request '%s' was carried out meanwhile".formatted(known.request().id()), failure);
      }
      throw failure;
    }
  }
}
