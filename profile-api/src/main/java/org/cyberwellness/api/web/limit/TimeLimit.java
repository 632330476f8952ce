package org.cyberwellness.api.web.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition.Operation;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.api.web.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Aborts queries that take too long. A query stops between two fields; accesses to stores have
 * their own timeouts. A mutation is never aborted, so that its client learns what was recorded.
 */
@Component
class TimeLimit extends SimplePerformantInstrumentation {
  private static final long LOOK_AGAIN_MS = 250;

  private final Duration most;
  private final Set<WatchedExecution> running = ConcurrentHashMap.newKeySet();

  TimeLimit(Limits limits) {
    this.most = limits.executionTime();
  }

  /** The execution of one request; of a query, also its input and its start once it begins. */
  private static final class WatchedExecution implements InstrumentationState {
    private volatile @Nullable ExecutionInput query;
    private volatile long since;

    /** Before it is among those that run: it is read by another thread. */
    void begin(ExecutionInput input) {
      since = System.nanoTime();
      query = input;
    }

    boolean isLongerThan(Duration most) {
      return System.nanoTime() - since > most.toNanos();
    }

    void cancel() {
      if (query != null) {
        query.cancel();
      }
    }
  }

  @Override
  public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
    return new WatchedExecution();
  }

  /**
   * What begins here completes, whatever fails in between. That cannot be said of an operation: it
   * does not where an instrumentation refuses it that is asked after this one.
   */
  @Override
  public InstrumentationContext<ExecutionResult> beginExecution(
      InstrumentationExecutionParameters parameters, InstrumentationState state) {
    return SimpleInstrumentationContext.whenCompleted(
        (_, _) -> running.remove((WatchedExecution) state));
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    if (!most.isZero() && execution.getOperationDefinition().getOperation() == Operation.QUERY) {
      WatchedExecution run = (WatchedExecution) state;
      run.begin(execution.getExecutionInput());
      running.add(run);
    }
    return null;
  }

  @Scheduled(fixedDelay = LOOK_AGAIN_MS)
  void giveUp() {
    running.stream()
        .filter(run -> run.isLongerThan(most))
        .forEach(
            run -> {
              run.cancel();
              running.remove(run);
            });
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      InstrumentationState state) {
    return CompletableFuture.completedFuture(
        parameters.getExecutionInput().isCancelled() ? timedOut() : result);
  }

  private ExecutionResult timedOut() {
    return ExecutionResult.newExecutionResult()
        .addError(
            LimitErrors.error(
                ErrorCode.TIMEOUT,
                "execution-time",
                "The query took longer than %s: request less at once".formatted(most)))
        .build();
  }
}
