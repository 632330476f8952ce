package org.cyberwellness.api.web.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import java.util.Map;

/** Every code that {@code extensions.code} of a GraphQL error can have. */
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

  @Override
  public Object toSpecification(GraphQLError error) {
    return name();
  }

  Map<String, Object> asExtension() {
    return this == UNAVAILABLE ? Map.of("code", name(), "retryable", true) : Map.of("code", name());
  }
}
