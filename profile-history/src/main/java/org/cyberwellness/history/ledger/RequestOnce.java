package org.cyberwellness.history.ledger;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Answers a request that was executed before with its earlier result, and executes all others. */
final class RequestOnce implements MessageHandlerInterceptor<CommandMessage<?>> {
  private static final String PENDING = RequestOnce.class.getName();

  private final RequestEntries entries;

  RequestOnce(RequestEntries entries) {
    this.entries = entries;
  }

  /** The request that this unit of work executes; empty if it was taken before or there is none. */
  static Optional<Request> takePending(UnitOfWork<?> unitOfWork) {
    return Optional.ofNullable((Request) unitOfWork.root().resources().remove(PENDING));
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    Optional<Request> request = CommandOrigin.requestIn(unitOfWork.getMessage().getMetaData());
    if (request.isEmpty()) {
      return chain.proceed();
    }
    Optional<KnownRequest> known = entries.find(request.get().id());
    return known.isPresent()
        ? known.get().answer(request.get())
        : carryOut(request.get(), unitOfWork, chain);
  }

  private @Nullable Object carryOut(
      Request request, UnitOfWork<?> unitOfWork, InterceptorChain chain) throws Exception {
    unitOfWork.root().resources().put(PENDING, request);
    try {
      return chain.proceed();
    } catch (Exception refusal) {
      // The refusal may only be due to the same request, executed meanwhile.
      if (isCarriedOutMeanwhile(request, refusal)) {
        throw new ConcurrencyException(
            "Request '%s' was carried out meanwhile".formatted(request.id()), refusal);
      }
      throw refusal;
    }
  }

  private boolean isCarriedOutMeanwhile(Request request, Exception refusal) {
    try {
      return entries.find(request.id()).isPresent();
    } catch (DataAccessException failure) {
      refusal.addSuppressed(failure);
      return false;
    }
  }
}
