package org.cyberwellness.profile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;

/**
 * Retracts an event: it should never have been recorded.
 *
 * @param event the event to retract; it must be neither retracted nor corrected
 * @param reason why, for readers
 * @param dryRun true to check the command without recording anything
 */
public record RetractEvent(EventId event, Passage reason, boolean dryRun) {

  /** A command that records. */
  public RetractEvent(EventId event, Passage reason) {
    this(event, reason, false);
  }

  @TargetAggregateIdentifier
  CountryCode country() {
    return event.country();
  }
}
