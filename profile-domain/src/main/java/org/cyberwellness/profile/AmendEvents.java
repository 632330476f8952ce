package org.cyberwellness.profile;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cyberwellness.profile.event.CountryCode;

/**
 * Records, corrects and retracts events of one country in the given order, all or none.
 *
 * @param amendments at least one; each is judged as if those before it were recorded
 * @param dryRun true to check the command without recording anything
 */
public record AmendEvents(
    @TargetAggregateIdentifier CountryCode country, List<Amendment> amendments, boolean dryRun) {

  public AmendEvents {
    amendments = List.copyOf(amendments);
  }
}
