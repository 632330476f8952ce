package org.cyberwellness.api.export;

import org.cyberwellness.api.web.caching.SettledKnowledge;
import org.cyberwellness.api.web.caching.Validity;
import org.cyberwellness.history.archive.EventExport;
import org.cyberwellness.history.archive.EventExtent;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares files of events. The hash of a stream's last event identifies the whole stream. */
@Component
class EventFile {
  private final EventExport events;
  private final SettledKnowledge fixed;

  EventFile(EventExport events, SettledKnowledge fixed) {
    this.events = events;
    this.fixed = fixed;
  }

  /**
   * The events of all countries. Never settled: an event of a country of which nothing is recorded
   * yet may be on its way.
   */
  Export ofAll(@Nullable KnownAt knownAt) {
    return export(events.ofAll(knownAt), false);
  }

  /** The events of one country. */
  Export of(CountryCode country, @Nullable KnownAt knownAt) {
    boolean settled = fixed.isSettled(country, knownAt);
    return export(events.of(country, knownAt), settled);
  }

  private Export export(EventExtent extent, boolean settled) {
    return new Export(Validity.of(extent.identity(), settled), out -> events.write(extent, out));
  }
}
