package org.cyberwellness.history.source;

import java.util.HashMap;
import java.util.Map;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.Source;

/**
 * The sources that one country's standing events cite.
 *
 * @param sequence the last known sequence of the country's stream
 */
record CountrySources(long sequence, Map<Source, CitedSource> cited) {

  static CountrySources of(CountryHistory history) {
    Map<Source, CitedSource> cited = new HashMap<>();
    for (RecordedEvent event : history.events()) {
      if (event.retraction() == null) {
        Source source = event.event().source();
        CitedSource once = new CitedSource(source, 1, 0, event.recordedAt());
        cited.merge(source, once, CitedSource::and);
      }
    }
    cited.replaceAll((source, all) -> new CitedSource(source, all.events(), 1, all.lastCitedAt()));
    return new CountrySources(history.sequence(), Map.copyOf(cited));
  }
}
