package org.cyberwellness.history.ledger;

import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Says that a command carries out a proposal. The proposal's approval is stored in the transaction
 * that stores the command's events.
 *
 * @param proposedBy the name of who made the proposal
 * @param comment what the approver says; null for nothing
 */
public record Approval(ProposalId proposal, String proposedBy, @Nullable Passage comment) {}
