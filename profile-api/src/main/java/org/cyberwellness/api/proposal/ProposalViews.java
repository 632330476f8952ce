package org.cyberwellness.api.proposal;

import java.util.List;
import org.cyberwellness.api.recording.ChangeRecorder;
import org.cyberwellness.api.recording.RecordingResult;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.profile.proposal.Proposal;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalApproved;
import org.cyberwellness.profile.proposal.ProposalState;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Shows proposals against the profiles of now. */
@Component
class ProposalViews {
  private static final RecordingResult NOTHING =
      new RecordingResult(List.of(), () -> null, List::of, true, List.of());

  private final ProposalPlans plans;
  private final ChangeRecorder changes;

  ProposalViews(ProposalPlans plans, ChangeRecorder changes) {
    this.plans = plans;
    this.changes = changes;
  }

  /** A proposal; what it would change is worked out only if it is asked. */
  ProposalView of(Proposal proposal, Caller caller) {
    return new ProposalView(proposal, SingletonSupplier.of(() -> outcome(proposal, caller)));
  }

  private RecordingResult outcome(Proposal proposal, Caller caller) {
    if (proposal.state() == ProposalState.PENDING) {
      return changes.tryOut(caller, plans.plan(proposal.change()));
    }
    return proposal.decision() != null
            && proposal.decision().event() instanceof ProposalApproved approved
        ? changes.recorded(range(proposal, approved))
        : NOTHING;
  }

  private static StreamRange range(Proposal proposal, ProposalApproved approved) {
    return new StreamRange(
        proposal.change().country(), approved.firstSequence(), approved.lastSequence());
  }
}
