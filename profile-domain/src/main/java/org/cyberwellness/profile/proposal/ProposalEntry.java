package org.cyberwellness.profile.proposal;

import java.time.Instant;

/**
 * An entry of a proposal's stream.
 *
 * @param sequence {@link #MADE} or {@link #DECIDED}
 * @param at when it was stored: UTC, microseconds
 * @param by the name of the caller
 */
public record ProposalEntry(
    ProposalId proposal, long sequence, Instant at, String by, ProposalEvent event) {
  /** The sequence of the entry that makes a proposal. */
  public static final long MADE = 0;

  /** The sequence of the entry that decides it: two decisions would have the same place. */
  public static final long DECIDED = 1;
}
