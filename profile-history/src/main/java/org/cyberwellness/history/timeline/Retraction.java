package org.cyberwellness.history.timeline;

import java.time.Instant;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The retraction of an event.
 *
 * @param sequence the retraction's position in the country's stream
 * @param hash the hash of the retraction's entry in the stream's chain; empty in a dry run
 * @param replacedBy the event recorded in its place, if it was corrected
 */
public record Retraction(
    long sequence,
    Instant at,
    String by,
    Passage reason,
    String hash,
    @Nullable EventId replacedBy) {}
