package org.cyberwellness.api.export;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.api.table.EventTable;
import org.cyberwellness.api.web.caching.SettledKnowledge;
import org.cyberwellness.api.web.caching.Validity;
import org.cyberwellness.history.archive.EventExport;
import org.cyberwellness.history.archive.EventExtent;
import org.cyberwellness.history.journal.RecordedHistories;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prepares tables of the events that stand. The hash of a stream's last event identifies the whole
 * stream.
 */
@Component
class EventTableFile {
  private final EventExport events;
  private final RecordedHistories histories;
  private final SettledKnowledge fixed;

  EventTableFile(EventExport events, RecordedHistories histories, SettledKnowledge fixed) {
    this.events = events;
    this.histories = histories;
    this.fixed = fixed;
  }

  /** The events of all countries, by country. Never settled, as for {@link EventFile#ofAll}. */
  Export ofAll(@Nullable KnownAt knownAt) {
    return export(events.ofAll(knownAt), false);
  }

  /** The events of one country. */
  Export of(CountryCode country, @Nullable KnownAt knownAt) {
    boolean settled = fixed.isSettled(country, knownAt);
    return export(events.of(country, knownAt), settled);
  }

  private Export export(EventExtent extent, boolean settled) {
    String identity = EventTable.FORM + "\n" + extent.identity();
    return new Export(Validity.of(identity, settled), out -> write(extent, out));
  }

  private void write(EventExtent extent, Writer out) {
    try (EventTable table = new EventTable(out)) {
      extent
          .ends()
          .forEach(
              (stream, end) -> {
                CountryCode country = new CountryCode(stream);
                Map<CountryCode, CountryHistory> known = histories.of(List.of(country));
                table.add(Objects.requireNonNull(known.get(country)).knownUpTo(end.sequence()));
              });
    }
  }
}
