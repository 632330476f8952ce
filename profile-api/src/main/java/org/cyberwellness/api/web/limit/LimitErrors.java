package org.cyberwellness.api.web.limit;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;

/** Errors of requests that exceed a limit. */
final class LimitErrors {

  private LimitErrors() {}

  /**
   * The error of an exceeded limit.
   *
   * @param limit the name in the configuration, such as {@code depth}
   */
  static GraphQLError error(ErrorCode code, String limit, String message) {
    GraphQLError error = RequestErrors.of(code, message, List.of());
    Map<String, Object> extensions = new HashMap<>(error.getExtensions());
    extensions.put("limit", limit);
    return GraphQLError.newError()
        .errorType(code)
        .message("%s", message)
        .extensions(extensions)
        .build();
  }

  static AbortExecutionException tooComplex(String limit, long most, long asked) {
    return new AbortExecutionException(
        List.of(
            error(
                ErrorCode.TOO_COMPLEX,
                limit,
                "The request is too complex: %s is %d, at most %d is allowed"
                    .formatted(limit, asked, most))));
  }
}
