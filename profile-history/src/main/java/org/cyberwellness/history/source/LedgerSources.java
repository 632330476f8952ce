package org.cyberwellness.history.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.ledger.EventRows;
import org.cyberwellness.history.ledger.StoredForms;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Source;
import org.springframework.stereotype.Component;

/** Reads what is cited from the ledger alone, for use without a read store. */
@Component
public class LedgerSources {
  private final EventRows rows;
  private final StoredForms forms;

  LedgerSources(EventRows rows, StoredForms forms) {
    this.rows = rows;
    this.forms = forms;
  }

  /**
   * The sources that standing events cite, in no order.
   *
   * @throws RuntimeException if a stored event cannot be read
   */
  public Collection<CitedSource> cited() {
    Map<Source, CitedSource> all = new HashMap<>();
    for (String stream : rows.streams()) {
      CountrySources.of(history(stream))
          .cited()
          .forEach((source, cited) -> all.merge(source, cited, CitedSource::and));
    }
    return all.values();
  }

  private CountryHistory history(String stream) {
    List<StreamEntry> entries = new ArrayList<>();
    rows.eachOf(stream, link -> entries.add(entry(link.event(), link.hash())));
    return CountryHistory.empty(new CountryCode(stream)).with(entries);
  }

  private StreamEntry entry(StoredEvent event, String hash) {
    return new StreamEntry(
        new EventId(new CountryCode(event.country()), event.sequence()),
        Instant.parse(event.recordedAt()),
        event.recordedBy(),
        event.proposedBy(),
        forms.read(event),
        hash);
  }
}
