package org.cyberwellness.profile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;

/** Declares that an event should never have been recorded. */
public record RetractEvent(EventId event, Passage reason) {

  @TargetAggregateIdentifier
  CountryCode country() {
    return event.country();
  }
}
