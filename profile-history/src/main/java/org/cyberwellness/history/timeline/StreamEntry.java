package org.cyberwellness.history.timeline;

import java.time.Instant;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.StreamEvent;

/**
 * One place of a country's stream, as it was recorded.
 *
 * @param hash that of its link in the stream's chain; empty where it is only imagined
 */
public record StreamEntry(
    EventId id, Instant recordedAt, String recordedBy, StreamEvent event, String hash) {
  /** What is told as the hash of the last entry of a stream that has none. */
  public static final String HASH_OF_NOTHING = "0".repeat(64);

  /** An entry that is not stored. */
  public StreamEntry(EventId id, Instant recordedAt, String recordedBy, StreamEvent event) {
    this(id, recordedAt, recordedBy, event, "");
  }
}
