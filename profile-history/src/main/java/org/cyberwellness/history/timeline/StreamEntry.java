package org.cyberwellness.history.timeline;

import java.time.Instant;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.StreamEvent;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a country's stream: a recorded event, retraction or correction.
 *
 * @param proposedBy the name of who proposed it, where another one approved; null otherwise
 * @param hash its hash in the stream's chain; empty in a dry run
 */
public record StreamEntry(
    EventId id,
    Instant recordedAt,
    String recordedBy,
    @Nullable String proposedBy,
    StreamEvent event,
    String hash) {
  /** The hash that is reported for an empty stream. */
  public static final String HASH_OF_NOTHING = "0".repeat(64);

  /** An entry that nobody proposed. */
  public StreamEntry(
      EventId id, Instant recordedAt, String recordedBy, StreamEvent event, String hash) {
    this(id, recordedAt, recordedBy, null, event, hash);
  }

  /** An entry of a dry run, which is not stored. */
  public StreamEntry(EventId id, Instant recordedAt, String recordedBy, StreamEvent event) {
    this(id, recordedAt, recordedBy, event, "");
  }
}
