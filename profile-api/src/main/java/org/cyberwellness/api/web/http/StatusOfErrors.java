package org.cyberwellness.api.web.http;

import java.util.List;
import org.cyberwellness.api.web.error.ErrorCode;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/** The HTTP status of a response without data. */
final class StatusOfErrors {

  private StatusOfErrors() {}

  /** 200 if the request was executed, even with errors. */
  static HttpStatus of(WebGraphQlResponse response) {
    List<ResponseError> errors = response.getErrors();
    if (response.getExecutionResult().isDataPresent() || errors.isEmpty()) {
      return HttpStatus.OK;
    }
    ResponseError first = errors.getFirst();
    // Apollo's clients send the document again only if the answer has status 200.
    return PersistedDocuments.NOT_FOUND.equals(first.getMessage())
        ? HttpStatus.OK
        : ErrorCode.of(first).status();
  }
}
