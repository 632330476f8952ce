package org.cyberwellness.api.web.limit;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;

/** The error of a request that asks for too much. */
final class LimitErrors {

  private LimitErrors() {}

  /**
   * Tells of a limit.
   *
   * @param limit its name, as it is configured: {@code depth}
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
                "This asks for too much: %s %d, where %d is the most"
                    .formatted(limit, asked, most))));
  }
}
