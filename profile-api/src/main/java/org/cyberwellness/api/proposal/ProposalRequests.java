package org.cyberwellness.api.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cyberwellness.api.proposal.ProposalPayloads.ProposalPayload;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.web.error.UnavailableException;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.Proposals;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.history.ledger.RequestIdReusedException;
import org.cyberwellness.profile.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out each request on proposals once, and says what is wrong with others. */
@Component
class ProposalRequests {
  private static final int ATTEMPTS = 20;

  private final Proposals proposals;
  private final Ledger ledger;
  private final ProposalViews shown;

  ProposalRequests(Proposals proposals, Ledger ledger, ProposalViews shown) {
    this.proposals = proposals;
    this.ledger = ledger;
    this.shown = shown;
  }

  /** The proposal that a request makes or decides on, or why it does not. */
  ProposalPayload answer(Caller caller, ProposalInput input, Supplier<ProposalId> request) {
    try {
      return new ProposalPayload(show(request.get(), caller), List.of());
    } catch (RefusedProposalException refused) {
      return ProposalPayload.refused(refused.errors());
    } catch (RequestIdReusedException reused) {
      return ProposalPayload.refused(List.of(UserError.requestIdReused(reused.requestId())));
    } catch (InvalidInputException invalid) {
      return ProposalPayload.refused(errors(input, invalid));
    }
  }

  /** What is wrong with an input: first of all, that its request id was used for another. */
  List<UserError> errors(ProposalInput input, InvalidInputException invalid) {
    Optional<String> id = input.validRequestId();
    return id.flatMap(ledger::request).isPresent()
        ? List.of(UserError.requestIdReused(id.orElseThrow()))
        : invalid.errors();
  }

  ProposalView show(ProposalId id, Caller caller) {
    return shown.of(proposals.find(id).orElseThrow(), caller);
  }

  /**
   * Executes a request, unless it was executed before.
   *
   * @param request null if it has no id
   * @param execution throws {@link ConcurrencyException} if another was first
   */
  ProposalId once(
      Caller caller, @Nullable Request request, Function<@Nullable Request, ProposalId> execution) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<ProposalId> before =
          request == null ? Optional.empty() : proposals.ofRequest(request);
      if (before.isPresent()) {
        return before.get();
      }
      try {
        return execution.apply(request);
      } catch (ConcurrencyException overtaken) {
        // What another stored meanwhile is read anew.
      }
    }
    throw new UnavailableException(
        "Others decide on what %s asks: nothing was stored, try again".formatted(caller.name()));
  }
}
