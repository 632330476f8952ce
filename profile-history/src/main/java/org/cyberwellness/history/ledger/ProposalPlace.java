package org.cyberwellness.history.ledger;

import org.cyberwellness.profile.proposal.ProposalId;

/**
 * A proposal's place in the order of arrival.
 *
 * @param place rises from one proposal to the next, with gaps
 */
public record ProposalPlace(long place, ProposalId proposal) {}
