package org.cyberwellness.profile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;

/**
 * Retracts an event and records a replacement for it, as one event of the stream.
 *
 * @param event the event to correct; it must be neither retracted nor corrected
 * @param reason why, for readers
 * @param replacement a fact on the same row of the template
 * @param dryRun true to check the command without recording anything
 */
public record CorrectEvent(
    EventId event, Passage reason, ProfileEvent replacement, boolean dryRun) {

  /** A command that records. */
  public CorrectEvent(EventId event, Passage reason, ProfileEvent replacement) {
    this(event, reason, replacement, false);
  }

  @TargetAggregateIdentifier
  CountryCode country() {
    return event.country();
  }
}
