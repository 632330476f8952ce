package org.cyberwellness.history.source;

import java.time.Instant;
import org.cyberwellness.profile.event.Source;

/**
 * A source that standing events cite.
 *
 * @param events the number of these events
 * @param countries the number of their countries
 * @param lastCitedAt when the newest of them was recorded
 */
public record CitedSource(Source source, int events, int countries, Instant lastCitedAt) {

  CitedSource and(CitedSource other) {
    return new CitedSource(
        source,
        events + other.events,
        countries + other.countries,
        lastCitedAt.isAfter(other.lastCitedAt) ? lastCitedAt : other.lastCitedAt);
  }
}
