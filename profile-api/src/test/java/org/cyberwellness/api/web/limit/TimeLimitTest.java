package org.cyberwellness.api.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A query is watched as long as it runs, and no longer. */
class TimeLimitTest {
  private static final Duration MOST = Duration.ofMillis(1);

  private final TimeLimit limit = new TimeLimit(limits());
  private final CompletableFuture<String> answer = new CompletableFuture<>();
  private final ExecutionInput query = ExecutionInput.newExecutionInput("{ slow }").build();

  @Test
  void given_a_query_that_takes_too_long_when_it_is_looked_at_then_it_is_cancelled()
      throws InterruptedException {
    CompletableFuture<ExecutionResult> result = engine(new Refusing(null)).executeAsync(query);

    lookLater();

    assertThat(query.isCancelled()).isTrue();
    answer.complete("late");
    assertThat(result.join().getErrors())
        .singleElement()
        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT"));
  }

  @Test
  void given_a_query_that_was_answered_when_it_is_looked_at_later_then_it_is_not_watched()
      throws InterruptedException {
    answer.complete("quick");
    engine(new Refusing(null)).executeAsync(query).join();

    lookLater();

    assertThat(query.isCancelled()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void
      given_a_query_that_is_refused_after_it_began_when_it_is_looked_at_later_then_it_is_not_watched(
          RuntimeException refusal) throws InterruptedException {
    engine(new Refusing(refusal)).executeAsync(query).handle((_, _) -> true).join();

    lookLater();

    assertThat(query.isCancelled()).isFalse();
  }

  static List<RuntimeException> refusals() {
    return List.of(new AbortExecutionException("refused"), new IllegalStateException("broken"));
  }

  private void lookLater() throws InterruptedException {
    Thread.sleep(MOST.multipliedBy(10));
    limit.giveUp();
  }

  /** The time limit, and after it an instrumentation that may refuse what the limit let begin. */
  private GraphQL engine(Refusing later) {
    return GraphQL.newGraphQL(
            new SchemaGenerator()
                .makeExecutableSchema(
                    new SchemaParser().parse("type Query { slow: String }"),
                    RuntimeWiring.newRuntimeWiring()
                        .type("Query", type -> type.dataFetcher("slow", _ -> answer))
                        .build()))
        .instrumentation(new ChainedInstrumentation(limit, later))
        .build();
  }

  private static Limits limits() {
    return new Binder(
            new MapConfigurationPropertySource(
                Map.of("cyberwellness.limits.execution-time", MOST.toString())))
        .bindOrCreate("cyberwellness.limits", Limits.class);
  }

  private static final class Refusing extends SimplePerformantInstrumentation {
    private final @Nullable RuntimeException refusal;

    Refusing(@Nullable RuntimeException refusal) {
      this.refusal = refusal;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
        InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
      if (refusal != null) {
        throw refusal;
      }
      return null;
    }
  }
}
