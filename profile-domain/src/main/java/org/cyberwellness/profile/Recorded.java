package org.cyberwellness.profile;

import java.time.Instant;
import java.util.List;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.StreamEvent;

/**
 * What a command added to a country's stream.
 *
 * @param firstSequence the place of the first of the events; the others follow it without a gap
 * @param recordedAt UTC, microseconds, the same for all of them
 */
public record Recorded(
    CountryCode country, long firstSequence, Instant recordedAt, List<StreamEvent> events) {

  /** The place of the last of the events. */
  public long lastSequence() {
    return firstSequence + events.size() - 1;
  }
}
