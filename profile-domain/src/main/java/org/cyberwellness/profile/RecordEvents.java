package org.cyberwellness.profile;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/**
 * Records events of one country, all or none.
 *
 * @param expectedSequence refuses the command unless the country's last sequence is this; -1 for an
 *     empty stream, null for any
 * @param dryRun true to check the command without recording anything
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
