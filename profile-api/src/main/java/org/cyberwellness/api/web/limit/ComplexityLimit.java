package org.cyberwellness.api.web.limit;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses an operation with too large an answer, before execution. */
@Component
class ComplexityLimit extends SimplePerformantInstrumentation {
  private final long most;

  ComplexityLimit(Limits limits) {
    this.most = limits.complexity();
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    if (most > 0) {
      long asked = of(parameters.getExecutionContext());
      if (Limits.isExceeded(most, asked)) {
        throw LimitErrors.tooComplex("complexity", most, asked);
      }
    }
    return null;
  }

  private static long of(ExecutionContext execution) {
    OperationDefinition operation = execution.getOperationDefinition();
    return new Complexity(
            execution.getGraphQLSchema(),
            execution.getFragmentsByName(),
            execution.getCoercedVariables())
        .of(operation.getSelectionSet(), root(execution.getGraphQLSchema(), operation));
  }

  private static @Nullable GraphQLObjectType root(
      GraphQLSchema schema, OperationDefinition operation) {
    return switch (operation.getOperation()) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }
}
