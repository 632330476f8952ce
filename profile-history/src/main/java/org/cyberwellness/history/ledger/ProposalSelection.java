package org.cyberwellness.history.ledger;

import java.util.Set;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.proposal.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are listed. All that is given must hold; null stands for any.
 *
 * @param by the names of who proposed them
 */
public record ProposalSelection(
    @Nullable Set<CountryCode> countries,
    @Nullable Set<ProposalState> states,
    @Nullable Set<String> by) {

  /** Whether no proposal can be among them. */
  boolean isEmpty() {
    return countries != null && countries.isEmpty()
        || states != null && states.isEmpty()
        || by != null && by.isEmpty();
  }
}
