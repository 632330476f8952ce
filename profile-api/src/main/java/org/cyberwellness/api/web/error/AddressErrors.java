package org.cyberwellness.api.web.error;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors at addresses other than GraphQL's, in GraphQL's error format. */
@RestControllerAdvice(annotations = RestController.class)
class AddressErrors {
  private static final String SOON = "1";

  /**
   * A response that has started is aborted, so that no client takes a part for the whole. Errors of
   * Spring keep their status.
   */
  @ExceptionHandler
  ResponseEntity<Object> answer(Exception failure, HttpServletResponse response) throws Exception {
    if (response.isCommitted() || failure instanceof ErrorResponse) {
      throw failure;
    }
    response.reset();
    return switch (failure) {
      case BadInputException bad -> answer(ErrorCode.BAD_INPUT, RequestErrors.badInput(bad));
      case RefusedAnswerException refused ->
          body(statusOf(refused.code()), Map.of("errors", refused.errors()));
      case NotFoundException missing ->
          answer(
              ErrorCode.NOT_FOUND,
              RequestErrors.of(
                  ErrorCode.NOT_FOUND,
                  missing.part() + ": " + missing.getMessage(),
                  List.of(missing.part())));
      case InvalidParameterException _ ->
          answer(
              ErrorCode.BAD_INPUT,
              RequestErrors.of(
                  ErrorCode.BAD_INPUT, "The address contains invalid characters", List.of()));
      case UnavailableException _, IncompleteReadStoreException _ ->
          unavailable(String.valueOf(failure.getMessage()));
      default ->
          StoreOutage.causes(failure)
              ? unavailable("A store does not answer: try again")
              : answer(ErrorCode.INTERNAL, RequestErrors.internal("an address", failure));
    };
  }

  private static ResponseEntity<Object> unavailable(String message) {
    return answer(ErrorCode.UNAVAILABLE, RequestErrors.unavailable(message));
  }

  private static ResponseEntity<Object> answer(ErrorCode code, GraphQLError error) {
    return body(statusOf(code), Map.of("errors", List.of(error.toSpecification())));
  }

  private static ResponseEntity.BodyBuilder statusOf(ErrorCode code) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(code.status());
    return code == ErrorCode.UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, SOON) : answer;
  }

  private static ResponseEntity<Object> body(
      ResponseEntity.BodyBuilder answer, Map<String, ?> errors) {
    return answer
        .cacheControl(CacheControl.noStore())
        // Otherwise Spring would add a file name, taken from the extension in the path.
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .contentType(MediaType.APPLICATION_JSON)
        .body(errors);
  }
}
