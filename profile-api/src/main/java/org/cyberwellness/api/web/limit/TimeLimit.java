package org.cyberwellness.api.web.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition.Operation;
import java.time.Duration;
import java.util.Map;
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
  private final Map<ExecutionInput, Long> running = new ConcurrentHashMap<>();

  TimeLimit(Limits limits) {
    this.most = limits.executionTime();
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    if (most.isZero() || execution.getOperationDefinition().getOperation() != Operation.QUERY) {
      return null;
    }
    ExecutionInput input = execution.getExecutionInput();
    running.put(input, System.nanoTime());
    return SimpleInstrumentationContext.whenCompleted((_, _) -> running.remove(input));
  }

  @Scheduled(fixedDelay = LOOK_AGAIN_MS)
  void giveUp() {
    long now = System.nanoTime();
    running.forEach(
        (input, since) -> {
          if (now - since > most.toNanos()) {
            input.cancel();
            running.remove(input);
          }
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
