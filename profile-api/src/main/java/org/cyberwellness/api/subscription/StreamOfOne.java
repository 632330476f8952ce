package org.cyberwellness.api.subscription;

import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Wraps an answer that is no stream, such as an input error, in a stream of one event for clients
 * that accept server-sent events. Spring would drop its content.
 */
@Component
class StreamOfOne implements WebGraphQlInterceptor, Ordered {

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM)
        ? chain.next(request).map(StreamOfOne::streamed)
        : chain.next(request);
  }

  private static WebGraphQlResponse streamed(WebGraphQlResponse response) {
    return response.getData() instanceof Publisher
        ? response
        : response.transform(builder -> builder.data(Flux.just(response.getExecutionResult())));
  }

  /** Before the gate. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
