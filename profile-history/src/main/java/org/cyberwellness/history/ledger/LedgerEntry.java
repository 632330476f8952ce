package org.cyberwellness.history.ledger;

import java.time.Instant;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.StreamEvent;

/**
 * A recorded event.
 *
 * @param recordedAt UTC, microseconds
 * @param recordedBy who sent the command that recorded it
 */
public record LedgerEntry(EventId id, Instant recordedAt, String recordedBy, StreamEvent event) {}
