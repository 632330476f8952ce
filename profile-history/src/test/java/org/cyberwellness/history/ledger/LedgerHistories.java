package org.cyberwellness.history.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the timeline makes of the rows of a ledger, with no application, processor or read store.
 */
public final class LedgerHistories {
  private LedgerHistories() {}

  /** The history of each country of which something is recorded, by its code. */
  public static Map<String, CountryHistory> in(DataSource database) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    EventRows rows = new EventRows(jdbc, new RequestEntries(JdbcClient.create(jdbc)));
    StoredForms forms =
        new StoredForms(
            new EventSerializer(), new EventUpcasterChain(new ProfessionalsCertified1()));
    Map<String, List<StreamEntry>> streams = new TreeMap<>();
    rows.each(
        link -> {
          StoredEvent stored = link.event();
          streams
              .computeIfAbsent(stored.country(), _ -> new ArrayList<>())
              .add(
                  new StreamEntry(
                      new EventId(new CountryCode(stored.country()), stored.sequence()),
                      Instant.parse(stored.recordedAt()),
                      stored.recordedBy(),
                      stored.proposedBy(),
                      forms.read(stored),
                      link.hash()));
        });
    Map<String, CountryHistory> histories = new TreeMap<>();
    streams.forEach(
        (country, entries) ->
            histories.put(country, CountryHistory.empty(new CountryCode(country)).with(entries)));
    return histories;
  }
}
