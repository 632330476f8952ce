package org.cyberwellness.history.timeline;

import java.time.Instant;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.jspecify.annotations.Nullable;

/**
 * That an event should never have been recorded.
 *
 * @param sequence the retraction's own place in the country's stream
 * @param hash that of its own link in the stream's chain; empty where it is only imagined
 * @param replacedBy the event recorded in its stead, where it was corrected
 */
public record Retraction(
    long sequence,
    Instant at,
    String by,
    Passage reason,
    String hash,
    @Nullable EventId replacedBy) {}
