package org.cyberwellness.profile.proposal;

/** Whether a proposal waits, and if not, how it ended. */
public enum ProposalState {
  PENDING,
  APPROVED,
  REJECTED,
  WITHDRAWN
}
