package org.cyberwellness.api.proposal;

import org.cyberwellness.api.web.error.AccessRefusedException;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.Proposals;
import org.cyberwellness.profile.proposal.Proposal;
import org.cyberwellness.profile.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds proposals by their ids. */
@Component
public class ProposalFinder {
  private final Proposals proposals;
  private final ProposalViews shown;

  ProposalFinder(Proposals proposals, ProposalViews shown) {
    this.proposals = proposals;
    this.shown = shown;
  }

  /**
   * The proposal with this id; null if there is none.
   *
   * @throws AccessRefusedException if the caller may not read it
   */
  public @Nullable ProposalView find(ProposalId id, Caller caller) {
    ProposalAccess.requireContributor(caller);
    Proposal proposal = proposals.find(id).orElse(null);
    if (proposal == null) {
      return null;
    }
    ProposalAccess.requireReadable(proposal, caller);
    return shown.of(proposal, caller);
  }
}
