package org.cyberwellness.api.proposal;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cyberwellness.api.proposal.ProposalPayloads.ApproveProposalPayload;
import org.cyberwellness.api.proposal.ProposalPayloads.ProposalPayload;
import org.cyberwellness.api.recording.ChangeRecorder;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.recording.RecordingResult;
import org.cyberwellness.api.recording.RequestDigest;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.recording.UserError.UserErrorCode;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.Approval;
import org.cyberwellness.history.ledger.ProposalDecidedException;
import org.cyberwellness.history.ledger.Proposals;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.history.ledger.RequestIdReusedException;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.proposal.Proposal;
import org.cyberwellness.profile.proposal.Proposal.Decision;
import org.cyberwellness.profile.proposal.ProposalEntry;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalDecided;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalRejected;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalWithdrawn;
import org.cyberwellness.profile.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on proposals, once on each. */
@Component
class ProposalDecisions {
  private static final String REQUEST_ID = "requestId";

  private final ProposalPlans plans;
  private final ChangeRecorder changes;
  private final Proposals proposals;
  private final ProposalRequests requests;
  private final Clock clock;

  ProposalDecisions(
      ProposalPlans plans,
      ChangeRecorder changes,
      Proposals proposals,
      ProposalRequests requests,
      Clock clock) {
    this.plans = plans;
    this.changes = changes;
    this.proposals = proposals;
    this.requests = requests;
    this.clock = clock;
  }

  ProposalPayload reject(Caller caller, Map<String, Object> input) {
    return decide(caller, input, "rejectProposal", ProposalRejected::new, _ -> {});
  }

  ProposalPayload withdraw(Caller caller, Map<String, Object> input) {
    return decide(
        caller,
        input,
        "withdrawProposal",
        ProposalWithdrawn::new,
        proposal -> ProposalAccess.requireOwn(proposal, caller));
  }

  private ProposalPayload decide(
      Caller caller,
      Map<String, Object> given,
      String mutation,
      Function<Passage, ProposalDecided> decision,
      Consumer<Proposal> permission) {
    ProposalInput input = new ProposalInput(given);
    return requests.answer(
        caller,
        input,
        () -> {
          @Nullable String requestId = input.requestId();
          Passage reason = input.reason();
          ProposalId id = input.id();
          permission.accept(find(id));
          return requests.once(
              caller,
              requestId == null
                  ? null
                  : RequestDigest.of(requestId, mutation, List.of(id.toString(), reason)),
              request -> store(caller, waiting(id), decision.apply(reason), request));
        });
  }

  private ProposalId store(
      Caller caller, Proposal proposal, ProposalDecided decision, @Nullable Request request) {
    proposals.add(
        new ProposalEntry(
            proposal.id(),
            ProposalEntry.DECIDED,
            clock.instant().truncatedTo(MICROS),
            caller.name(),
            decision),
        proposal.change().country(),
        request);
    return proposal.id();
  }

  ApproveProposalPayload approve(Caller caller, Map<String, Object> given) {
    ProposalInput input = new ProposalInput(given);
    try {
      return approve(caller, input.requestId(), input.comment(), find(input.id()));
    } catch (RefusedProposalException refused) {
      return ApproveProposalPayload.refused(refused.errors());
    } catch (RequestIdReusedException reused) {
      return ApproveProposalPayload.refused(List.of(UserError.requestIdReused(reused.requestId())));
    } catch (InvalidInputException invalid) {
      return ApproveProposalPayload.refused(requests.errors(input, invalid));
    }
  }

  private ApproveProposalPayload approve(
      Caller caller, @Nullable String requestId, @Nullable Passage comment, Proposal proposal) {
    Approval approval = new Approval(proposal.id(), proposal.proposedBy(), comment);
    RecordingResult before = requestId == null ? null : changes.approvedBefore(approval, requestId);
    RecordingResult result =
        before == null ? carryOut(caller, waiting(proposal.id()), approval, requestId) : before;
    return new ApproveProposalPayload(
        requests.show(proposal.id(), caller),
        result.events(),
        result.profile(),
        result.projected(),
        List.of());
  }

  private RecordingResult carryOut(
      Caller caller, Proposal proposal, Approval approval, @Nullable String requestId) {
    RecordingResult result;
    try {
      result = changes.approve(caller, plans.plan(proposal.change()), approval, requestId);
    } catch (ProposalDecidedException decidedMeanwhile) {
      waiting(proposal.id());
      throw decidedMeanwhile;
    }
    if (result.userErrors().isEmpty()) {
      return result;
    }
    boolean reused =
        result.userErrors().stream().anyMatch(error -> error.path().equals(List.of(REQUEST_ID)));
    throw new RefusedProposalException(
        reused
            ? result.userErrors()
            : ProposalPlans.within(proposal.change(), result.userErrors()));
  }

  private Proposal find(ProposalId id) {
    return proposals
        .find(id)
        .orElseThrow(() -> new RefusedProposalException(ProposalInput.notFound(id)));
  }

  /**
   * @throws RefusedProposalException if it does not wait any more
   */
  private Proposal waiting(ProposalId id) {
    Proposal proposal = find(id);
    Decision decision = proposal.decision();
    if (decision != null) {
      throw new RefusedProposalException(
          new UserError(
              UserErrorCode.CONFLICT,
              "was %s by %s at %s: a decision is final"
                  .formatted(
                      decision.event().state().name().toLowerCase(Locale.ROOT),
                      decision.by(),
                      decision.at()),
              List.of("id")));
    }
    return proposal;
  }
}
