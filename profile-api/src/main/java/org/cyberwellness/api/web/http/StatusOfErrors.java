package org.cyberwellness.api.web.http;

import java.util.List;
import org.cyberwellness.api.web.error.ErrorCode;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/** What HTTP says of an answer that has no data. */
final class StatusOfErrors {

  private StatusOfErrors() {}

  /** 200 for whatever was executed, even where it brought errors about. */
  static HttpStatus of(WebGraphQlResponse response) {
    List<ResponseError> errors = response.getErrors();
    if (response.getExecutionResult().isDataPresent() || errors.isEmpty()) {
      return HttpStatus.OK;
    }
    ResponseError first = errors.getFirst();
    // Apollo's clients send the document along only where they are told so in an answer with 200.
    return PersistedDocuments.NOT_FOUND.equals(first.getMessage())
        ? HttpStatus.OK
        : ErrorCode.of(first).status();
  }
}
