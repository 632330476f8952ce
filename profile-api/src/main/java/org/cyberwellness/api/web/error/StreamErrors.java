package org.cyberwellness.api.web.error;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.List;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Converts exceptions that end a subscription to typed errors without internal details, whether
 * they occur in the stream or while an answer is computed.
 */
@Component
class StreamErrors implements SubscriptionExceptionResolver, WebGraphQlInterceptor, Ordered {

  @Override
  public Mono<List<GraphQLError>> resolveException(Throwable failure) {
    return Mono.fromCallable(() -> List.of(error(failure)));
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(StreamErrors::typed);
  }

  private static WebGraphQlResponse typed(WebGraphQlResponse response) {
    return response.getData() instanceof Publisher<?> stream
        ? response.transform(builder -> builder.data(typed(stream)))
        : response;
  }

  private static Flux<ExecutionResult> typed(Publisher<?> stream) {
    return Flux.from(stream)
        .cast(ExecutionResult.class)
        .onErrorMap(
            failure -> !(failure instanceof SubscriptionPublisherException),
            failure -> new SubscriptionPublisherException(List.of(error(failure)), failure));
  }

  private static GraphQLError error(Throwable failure) {
    return switch (failure) {
      case BadInputException bad -> RequestErrors.badInput(bad);
      case AbortExecutionException _ -> RequestErrors.unavailable("The subscription was cancelled");
      case UnavailableException unavailable ->
          RequestErrors.unavailable(String.valueOf(unavailable.getMessage()));
      case IncompleteReadStoreException incomplete ->
          RequestErrors.unavailable(String.valueOf(incomplete.getMessage()));
      default ->
          StoreOutage.causes(failure)
              ? RequestErrors.unavailable("A store does not answer: try again")
              : RequestErrors.internal("a subscription", failure);
    };
  }

  /** Directly around the stream, before other interceptors see its errors. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
