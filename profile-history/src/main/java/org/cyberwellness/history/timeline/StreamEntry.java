package org.cyberwellness.history.timeline;

import java.time.Instant;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.StreamEvent;

/** One place of a country's stream, as it was recorded. */
public record StreamEntry(EventId id, Instant recordedAt, String recordedBy, StreamEvent event) {}
