package org.cyberwellness.profile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;

/** Retracts an event and records another in its stead, in one step. */
public record CorrectEvent(EventId event, Passage reason, ProfileEvent replacement) {

  @TargetAggregateIdentifier
  CountryCode country() {
    return event.country();
  }
}
