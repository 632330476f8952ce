package org.cyberwellness.profile.proposal;

import java.time.Instant;
import java.util.List;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalDecided;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalMade;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, as the entries of its stream say.
 *
 * @param comment why it was made; null if nothing was said
 * @param decision null while it waits
 */
public record Proposal(
    ProposalId id,
    ProposedChange change,
    String proposedBy,
    Instant proposedAt,
    @Nullable Passage comment,
    @Nullable Decision decision) {

  /** Who ended a proposal, when, and how. */
  public record Decision(String by, Instant at, ProposalDecided event) {}

  /**
   * The proposal of a stream.
   *
   * @throws IllegalArgumentException if the entries are not those of one stream, in its order
   */
  public static Proposal of(List<ProposalEntry> stream) {
    ProposalEntry first = stream.getFirst();
    if (!(first.event() instanceof ProposalMade made) || stream.size() > 2) {
      throw new IllegalArgumentException("Not the stream of a proposal: " + first.proposal());
    }
    Proposal waiting =
        new Proposal(first.proposal(), made.change(), first.by(), first.at(), made.comment(), null);
    return stream.size() == 1 ? waiting : waiting.decided(stream.getLast());
  }

  private Proposal decided(ProposalEntry entry) {
    if (!(entry.event() instanceof ProposalDecided event) || !entry.proposal().equals(id)) {
      throw new IllegalArgumentException("Not the decision on " + id + ": " + entry.event());
    }
    return new Proposal(
        id, change, proposedBy, proposedAt, comment, new Decision(entry.by(), entry.at(), event));
  }

  /** Whether it waits, and if not, how it ended. */
  public ProposalState state() {
    return decision == null ? ProposalState.PENDING : decision.event().state();
  }
}
