package org.cyberwellness.profile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;

/**
 * Retracts an event and records another in its stead, in one step.
 *
 * @param dryRun decides only, and records nothing
 */
public record CorrectEvent(
    EventId event, Passage reason, ProfileEvent replacement, boolean dryRun) {

  /** One that is meant. */
  public CorrectEvent(EventId event, Passage reason, ProfileEvent replacement) {
    this(event, reason, replacement, false);
  }

  @TargetAggregateIdentifier
  CountryCode country() {
    return event.country();
  }
}
