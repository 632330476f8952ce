package org.cyberwellness.history.ledger;

import org.cyberwellness.profile.proposal.ProposalId;

/** A command carries out a proposal that does not wait any more. Nothing was recorded. */
public final class ProposalDecidedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProposalDecidedException(ProposalId proposal) {
    super(proposal + " was decided on before");
  }
}
