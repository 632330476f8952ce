package org.cyberwellness.api.web.http;

import graphql.GraphQLError;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.function.ServerResponse;

/** Errors before GraphQL execution, in GraphQL's error format. */
@RestController
class HttpErrors implements ErrorController {

  ServerResponse answer(MalformedRequestException refused) {
    ServerResponse.BodyBuilder answer =
        ServerResponse.status(refused.status()).contentType(MediaType.APPLICATION_JSON);
    return (refused.status() == HttpStatus.METHOD_NOT_ALLOWED
            ? answer.allow(GraphQlEndpoint.METHODS.toArray(HttpMethod[]::new))
            : answer)
        .body(
            body(
                RequestErrors.of(
                    refused.code(), String.valueOf(refused.getMessage()), refused.path())));
  }

  /** Everything that no other handler has answered. */
  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Object> error(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
            ? HttpStatus.valueOf(given)
            : HttpStatus.NOT_FOUND;
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            body(
                status,
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                    ? failure
                    : null));
  }

  static Map<String, Object> body(HttpStatus status, @Nullable Throwable failure) {
    return body(
        status == HttpStatus.INTERNAL_SERVER_ERROR
            ? RequestErrors.internal("an HTTP request", failure)
            : RequestErrors.of(codeOf(status), messageOf(status), List.of()));
  }

  private static Map<String, Object> body(GraphQLError error) {
    return Map.of("errors", List.of(error.toSpecification()));
  }

  private static ErrorCode codeOf(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> ErrorCode.NOT_FOUND;
      case UNAUTHORIZED -> ErrorCode.UNAUTHENTICATED;
      case FORBIDDEN -> ErrorCode.FORBIDDEN;
      case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> ErrorCode.TOO_LARGE;
      case TOO_MANY_REQUESTS -> ErrorCode.RATE_LIMITED;
      default -> status.is4xxClientError() ? ErrorCode.BAD_INPUT : ErrorCode.UNAVAILABLE;
    };
  }

  private static String messageOf(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is nothing at this address";
      case METHOD_NOT_ALLOWED -> "This address does not support this method";
      case UNSUPPORTED_MEDIA_TYPE -> "This address does not support this type of body";
      case NOT_ACCEPTABLE -> "This address has no response of an accepted type";
      default -> status.getReasonPhrase();
    };
  }
}
