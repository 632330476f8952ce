package org.cyberwellness.api.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cyberwellness.api.proposal.ProposalPayloads.ProposalPayload;
import org.cyberwellness.api.recording.ChangeRecorder;
import org.cyberwellness.api.recording.RequestDigest;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.recording.UserError.UserErrorCode;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.Proposals;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.proposal.ProposalEntry;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalMade;
import org.cyberwellness.profile.proposal.ProposalForm;
import org.cyberwellness.profile.proposal.ProposalId;
import org.cyberwellness.profile.proposal.ProposedChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores what somebody proposes, if it could be recorded now. */
@Component
class ProposalMaker {
  static final int MOST_WAITING = 100;
  private static final int MOST_BYTES = 1 << 20;

  private final ProposalPlans plans;
  private final ChangeRecorder changes;
  private final Proposals proposals;
  private final ProposalRequests requests;
  private final Clock clock;

  ProposalMaker(
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

  @SuppressWarnings("unchecked")
  ProposalPayload propose(Caller caller, Map<String, Object> given) {
    ProposalInput input = new ProposalInput(given);
    return requests.answer(
        caller,
        input,
        () -> {
          @Nullable String id = input.requestId();
          @Nullable Passage comment = input.comment();
          ProposedChange change =
              plans.read(input.fields().required("change", one -> (Map<String, Object>) one));
          ProposalMade made = new ProposalMade(change, comment);
          return requests.once(
              caller,
              id == null ? null : RequestDigest.of(id, "propose", content(made)),
              request -> store(caller, made, request));
        });
  }

  private static List<?> content(ProposalMade made) {
    return Arrays.asList(ProposalForm.write(made));
  }

  /**
   * @throws RefusedProposalException if it cannot be proposed
   * @throws ConcurrencyException if the request was executed meanwhile
   */
  private ProposalId store(Caller caller, ProposalMade made, @Nullable Request request) {
    refuseTooMuch(caller, made);
    List<UserError> errors = changes.tryOut(caller, plans.plan(made.change())).userErrors();
    if (!errors.isEmpty()) {
      throw new RefusedProposalException(ProposalPlans.within(made.change(), errors));
    }
    ProposalId id = new ProposalId(UUID.randomUUID());
    proposals.add(
        new ProposalEntry(
            id, ProposalEntry.MADE, clock.instant().truncatedTo(MICROS), caller.name(), made),
        made.change().country(),
        request);
    return id;
  }

  private void refuseTooMuch(Caller caller, ProposalMade made) {
    if (ProposalForm.write(made).getBytes(UTF_8).length > MOST_BYTES) {
      throw new RefusedProposalException(
          new UserError(
              UserErrorCode.TOO_LARGE,
              "is larger than 1 MiB as it is stored: propose it in parts",
              ProposalPlans.path(made.change())));
    }
    if (proposals.waitingOf(caller.name()) >= MOST_WAITING) {
      throw new RefusedProposalException(
          new UserError(
              UserErrorCode.TOO_LARGE,
              "is one more than the %d that may wait: withdraw some, or wait for decisions"
                  .formatted(MOST_WAITING),
              List.of("change")));
    }
  }
}
