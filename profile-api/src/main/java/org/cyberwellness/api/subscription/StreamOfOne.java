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
 * Whoever asks for server-sent events is given every answer as a stream: of one event, where the
 * answer is no stream, such as that the input is bad. Spring would keep back what it says.
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

  /** Around the gate, too. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
