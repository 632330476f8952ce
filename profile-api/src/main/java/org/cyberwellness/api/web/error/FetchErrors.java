package org.cyberwellness.api.web.error;

import graphql.GraphQLError;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Converts exceptions during execution to typed errors without internal details. */
@Component
class FetchErrors extends DataFetcherExceptionResolverAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(FetchErrors.class);

  @Override
  protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment env) {
    return switch (failure) {
      case BadInputException bad ->
          error(
              env,
              ErrorCode.BAD_INPUT,
              String.join(".", bad.path()) + ": " + bad.getMessage(),
              Map.of("path", bad.path()));
      case OneOfNullValueException _, OneOfTooManyKeysException _ ->
          error(env, ErrorCode.BAD_INPUT, failure.getMessage(), Map.of());
      case AccessRefusedException refused ->
          error(env, refused.code(), refused.getMessage(), Map.of());
      case UnavailableException unavailable -> unavailable(unavailable, env);
      case IncompleteReadStoreException incomplete -> unavailable(incomplete, env);
      default -> StoreOutage.causes(failure) ? storeMissing(failure, env) : internal(failure, env);
    };
  }

  private static GraphQLError unavailable(Throwable reason, DataFetchingEnvironment env) {
    return error(env, ErrorCode.UNAVAILABLE, reason.getMessage(), Map.of());
  }

  private static GraphQLError storeMissing(Throwable failure, DataFetchingEnvironment env) {
    LOG.warn("A store does not answer: {}", failure.toString());
    return error(env, ErrorCode.UNAVAILABLE, "A store does not answer: try again", Map.of());
  }

  private static GraphQLError internal(Throwable failure, DataFetchingEnvironment env) {
    String where = env.getExecutionStepInfo().getPath().toString();
    return error(
        env,
        ErrorCode.INTERNAL,
        InternalErrors.MESSAGE,
        Map.of("reference", InternalErrors.log(where, failure)));
  }

  private static GraphQLError error(
      DataFetchingEnvironment env,
      ErrorCode code,
      @Nullable String message,
      Map<String, ?> further) {
    Map<String, Object> extensions = new HashMap<>(code.asExtension());
    extensions.putAll(further);
    return GraphQLError.newError()
        .errorType(code)
        .message("%s", String.valueOf(message))
        .path(env.getExecutionStepInfo().getPath())
        .location(env.getField().getSourceLocation())
        .extensions(extensions)
        .build();
  }
}
