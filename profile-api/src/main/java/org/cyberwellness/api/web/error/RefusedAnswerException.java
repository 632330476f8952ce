package org.cyberwellness.api.web.error;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.GraphQlResponse;

/** The query behind an address was answered with errors, which are passed on. */
public final class RefusedAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Map<String, Object>> errors;

  /**
   * @param answer a response with errors
   */
  public RefusedAnswerException(GraphQlResponse answer) {
    super("the query of an address is refused: " + answer.getErrors());
    this.code = ErrorCode.of(answer.getErrors().getFirst());
    this.errors = toldIn(answer);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> toldIn(GraphQlResponse answer) {
    return (List<Map<String, Object>>) Objects.requireNonNull(answer.toMap().get("errors"));
  }

  ErrorCode code() {
    return code;
  }

  List<Map<String, Object>> errors() {
    return errors;
  }
}
