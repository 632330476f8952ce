package org.cyberwellness.profile;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/**
 * Records events of one country: all of them or none.
 *
 * @param expectedSequence refuses unless the country's stream ends there; -1 where it is empty
 * @param dryRun decides only, and records nothing
 */
public record RecordEvents(
    @TargetAggregateIdentifier CountryCode country,
    List<ProfileEvent> events,
    @Nullable Integer expectedSequence,
    boolean dryRun) {

  public RecordEvents {
    events = List.copyOf(events);
  }
}
