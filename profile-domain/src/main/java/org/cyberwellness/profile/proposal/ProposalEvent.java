package org.cyberwellness.profile.proposal;

import org.cyberwellness.profile.event.Passage;
import org.jspecify.annotations.Nullable;

/** An event of a proposal's stream: it was made, or decided. */
public sealed interface ProposalEvent {

  /**
   * A change was proposed.
   *
   * @param comment why; null if nothing was said
   */
  record ProposalMade(ProposedChange change, @Nullable Passage comment) implements ProposalEvent {}

  /** The end of a proposal. There is one at most. */
  sealed interface ProposalDecided extends ProposalEvent {
    /** The proposal's state from then on. */
    ProposalState state();

    /** What was said with it; null if nothing was. */
    @Nullable Passage words();
  }

  /**
   * The change was recorded.
   *
   * @param firstSequence the sequence of the first entry that it added to the country's stream
   * @param lastSequence the sequence of the last one
   */
  record ProposalApproved(long firstSequence, long lastSequence, @Nullable Passage comment)
      implements ProposalDecided {
    @Override
    public ProposalState state() {
      return ProposalState.APPROVED;
    }

    @Override
    public @Nullable Passage words() {
      return comment;
    }
  }

  /** The change was not wanted. */
  record ProposalRejected(Passage reason) implements ProposalDecided {
    @Override
    public ProposalState state() {
      return ProposalState.REJECTED;
    }

    @Override
    public Passage words() {
      return reason;
    }
  }

  /** Who proposed the change took it back. */
  record ProposalWithdrawn(Passage reason) implements ProposalDecided {
    @Override
    public ProposalState state() {
      return ProposalState.WITHDRAWN;
    }

    @Override
    public Passage words() {
      return reason;
    }
  }
}
