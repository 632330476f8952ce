package org.cyberwellness.api.web.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import java.util.Map;
import org.springframework.graphql.ResponseError;
import org.springframework.http.HttpStatus;

/** All values of {@code extensions.code} in GraphQL errors. */
public enum ErrorCode implements ErrorClassification {
  SYNTAX,
  VALIDATION,
  BAD_INPUT,
  NOT_FOUND,
  UNAUTHENTICATED,
  FORBIDDEN,
  TOO_COMPLEX,
  TOO_LARGE,
  RATE_LIMITED,
  TIMEOUT,
  UNAVAILABLE,
  INTERNAL;

  /** The code of an error in a response. */
  public static ErrorCode of(ResponseError error) {
    return valueOf(String.valueOf(error.getExtensions().get("code")));
  }

  /** The HTTP status of a response that consists of such an error. */
  public HttpStatus status() {
    return switch (this) {
      case SYNTAX, VALIDATION, BAD_INPUT, TOO_COMPLEX -> HttpStatus.BAD_REQUEST;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
      case TIMEOUT, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
      case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  @Override
  public Object toSpecification(GraphQLError error) {
    return name();
  }

  Map<String, Object> asExtension() {
    return this == UNAVAILABLE ? Map.of("code", name(), "retryable", true) : Map.of("code", name());
  }
}
