package org.cyberwellness.api.operation.observation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes the kind of a request's operation for {@link RequestTimer}. */
@Component
class OperationKind extends SimplePerformantInstrumentation {
  private static final String NONE = "none";

  /** Query, mutation or subscription; "none" if the request was refused before. */
  static String of(@Nullable ExecutionInput input) {
    return input == null ? NONE : input.getGraphQLContext().getOrDefault(OperationKind.class, NONE);
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    parameters
        .getExecutionContext()
        .getGraphQLContext()
        .put(
            OperationKind.class,
            parameters
                .getExecutionContext()
                .getOperationDefinition()
                .getOperation()
                .name()
                .toLowerCase(Locale.ROOT));
    return null;
  }
}
