package org.cyberwellness.api.web.limit;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.validation.ValidationError;
import java.util.List;
import org.cyberwellness.api.web.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a document that is too long, too deep or repeats too much, before validation, which
 * compares each field with all others of its name.
 */
@Component
class DocumentLimits extends SimplePerformantInstrumentation {
  private final Limits limits;

  /** Given to the parser with each request: its defaults are those of the whole JVM. */
  private final ParserOptions parsing;

  DocumentLimits(Limits limits) {
    this.limits = limits;
    int tokens = limits.tokens() > 0 ? limits.tokens() : Integer.MAX_VALUE;
    // Ten times as many white space tokens are allowed, as by default.
    parsing =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(
                builder ->
                    builder
                        .maxTokens(tokens)
                        .maxWhitespaceTokens((int) Math.min(10L * tokens, Integer.MAX_VALUE)));
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      InstrumentationState state) {
    input.getGraphQLContext().put(ParserOptions.class, parsing);
    return input;
  }

  @Override
  public InstrumentationContext<Document> beginParse(
      InstrumentationExecutionParameters parameters, InstrumentationState state) {
    return new SimpleInstrumentationContext<>() {
      @Override
      public void onCompleted(@Nullable Document document, @Nullable Throwable failure) {
        switch (failure) {
          case ParseCancelledTooDeepException _ -> throw tooLong("depth");
          case ParseCancelledException _ -> throw tooLong("tokens");
          case null, default -> {}
        }
      }
    };
  }

  private static AbortExecutionException tooLong(String limit) {
    return new AbortExecutionException(
        List.of(
            LimitErrors.error(
                ErrorCode.TOO_COMPLEX, limit, "The document is too long, or nested too deeply")));
  }

  @Override
  public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
      InstrumentationValidationParameters parameters, InstrumentationState state) {
    QuerySize asked = QuerySizeCalculator.of(parameters.getDocument());
    require("depth", limits.depth(), asked.depth());
    require("aliases", limits.aliases(), asked.aliases());
    require("directives", limits.directives(), asked.directives());
    require("root-fields", limits.rootFields(), asked.fields());
    return null;
  }

  private static void require(String limit, int most, long asked) {
    if (Limits.isExceeded(most, asked)) {
      throw LimitErrors.tooComplex(limit, most, asked);
    }
  }
}
