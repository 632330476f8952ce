package org.cyberwellness.profile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;

/**
 * Declares that an event should never have been recorded.
 *
 * @param dryRun decides only, and records nothing
 */
public record RetractEvent(EventId event, Passage reason, boolean dryRun) {

  /** One that is meant. */
  public RetractEvent(EventId event, Passage reason) {
    this(event, reason, false);
  }

  @TargetAggregateIdentifier
  CountryCode country() {
    return event.country();
  }
}
