package org.cyberwellness.api.error;

import com.mongodb.MongoException;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Turns what goes wrong while an answer is made into a typed error that gives nothing away. */
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
      case UnavailableException unavailable -> unavailable(unavailable, env);
      case IncompleteReadStoreException incomplete -> unavailable(incomplete, env);
      default -> isStoreMissing(failure) ? storeMissing(failure, env) : internal(failure, env);
    };
  }

  private static GraphQLError unavailable(Throwable reason, DataFetchingEnvironment env) {
    return error(env, ErrorCode.UNAVAILABLE, reason.getMessage(), Map.of());
  }

  private static GraphQLError storeMissing(Throwable failure, DataFetchingEnvironment env) {
    LOG.warn("A store does not answer: {}", failure.toString());
    return error(
        env, ErrorCode.UNAVAILABLE, "A store does not answer for now: try again", Map.of());
  }

  private static GraphQLError internal(Throwable failure, DataFetchingEnvironment env) {
    String where = env.getExecutionStepInfo().getPath().toString();
    return error(
        env,
        ErrorCode.INTERNAL,
        InternalErrors.MESSAGE,
        Map.of("reference", InternalErrors.log(where, failure)));
  }

  private static boolean isStoreMissing(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MongoException
          || cause instanceof SQLException
          || cause instanceof TransactionException) {
        return true;
      }
    }
    return false;
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
