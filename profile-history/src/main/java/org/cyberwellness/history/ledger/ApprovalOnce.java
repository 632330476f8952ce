package org.cyberwellness.history.ledger;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cyberwellness.profile.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Executes a command that carries out a proposal only while the proposal waits. If another decision
 * comes first nevertheless, storing this one fails, and with it the command.
 */
final class ApprovalOnce implements MessageHandlerInterceptor<CommandMessage<?>> {
  private static final String PENDING = ApprovalOnce.class.getName();

  private final Proposals proposals;

  ApprovalOnce(Proposals proposals) {
    this.proposals = proposals;
  }

  /** What this unit of work carries out; empty if it was taken before or there is none. */
  static Optional<Approval> takePending(UnitOfWork<?> unitOfWork) {
    return Optional.ofNullable((Approval) unitOfWork.root().resources().remove(PENDING));
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    Optional<Approval> approval = CommandOrigin.approvalIn(unitOfWork.getMessage().getMetaData());
    if (approval.isEmpty()) {
      return chain.proceed();
    }
    ProposalId proposal = approval.get().proposal();
    if (proposals.isDecided(proposal)) {
      throw new ProposalDecidedException(proposal);
    }
    unitOfWork.root().resources().put(PENDING, approval.get());
    try {
      return chain.proceed();
    } catch (Exception refusal) {
      // The refusal may only be due to the proposal's own events, recorded meanwhile.
      if (isDecidedMeanwhile(proposal, refusal)) {
        throw new ProposalDecidedException(proposal);
      }
      throw refusal;
    }
  }

  private boolean isDecidedMeanwhile(ProposalId proposal, Exception refusal) {
    try {
      return proposals.isDecided(proposal);
    } catch (DataAccessException failure) {
      refusal.addSuppressed(failure);
      return false;
    }
  }
}
