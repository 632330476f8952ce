package org.cyberwellness.api.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Answers to requests that are not executed. */
final class Responses {

  private Responses() {}

  static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, GraphQLError error) {
    ExecutionResult result = ExecutionResult.newExecutionResult().addError(error).build();
    return Mono.just(
        new WebGraphQlResponse(
            new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result)));
  }
}
