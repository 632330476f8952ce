package org.cyberwellness.history.timeline;

import java.time.Instant;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.jspecify.annotations.Nullable;

/**
 * That an event should never have been recorded.
 *
 * @param sequence the retraction's own place in the country's stream
 * @param replacedBy the event recorded in its stead, where it was corrected
 */
public record Retraction(
    long sequence, Instant at, String by, Passage reason, @Nullable EventId replacedBy) {}
