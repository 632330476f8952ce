package org.cyberwellness.profile;

import java.time.Instant;
import java.util.List;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.StreamEvent;

/**
 * The events that a command appended to a country's stream.
 *
 * @param firstSequence the sequence of the first event; the others follow without a gap
 * @param recordedAt the stamp of all of them: UTC, microseconds
 */
public record Recorded(
    CountryCode country, long firstSequence, Instant recordedAt, List<StreamEvent> events) {

  /** The sequence of the last event. */
  public long lastSequence() {
    return firstSequence + events.size() - 1;
  }
}
