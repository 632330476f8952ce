package org.cyberwellness.api.web.limit;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import io.github.bucket4j.ConsumptionProbe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses a client with too many open subscriptions, or too many requests over a WebSocket. */
@Component
class SubscriptionLimit implements WebGraphQlInterceptor {
  private final int most;
  private final RequestRate rate;
  private final Map<Client, Integer> open = new ConcurrentHashMap<>();

  SubscriptionLimit(Limits limits, RequestRate rate) {
    this.most = limits.subscriptions();
    this.rate = rate;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Client client = Client.at(request.getRemoteAddress());
    if (request instanceof WebSocketGraphQlRequest) {
      Optional<ConsumptionProbe> left = rate.take(client);
      if (left.isPresent() && !left.get().isConsumed()) {
        return Mono.just(tooOften(request));
      }
    }
    return chain.next(request).map(response -> limited(response, client));
  }

  private WebGraphQlResponse limited(WebGraphQlResponse response, Client client) {
    return most > 0 && response.getData() instanceof Publisher<?> stream
        ? response.transform(builder -> builder.data(counted(stream, client)))
        : response;
  }

  /** Counted only while a subscriber exists, since an answer may never get one. */
  private Flux<?> counted(Publisher<?> stream, Client client) {
    return Flux.defer(
        () -> {
          if (open.merge(client, 1, Integer::sum) > most) {
            release(client);
            return Flux.error(tooManyOpen());
          }
          return Flux.from(stream).doFinally(_ -> release(client));
        });
  }

  private SubscriptionPublisherException tooManyOpen() {
    List<GraphQLError> errors =
        List.of(
            LimitErrors.error(
                ErrorCode.RATE_LIMITED,
                "subscriptions",
                "A client may have at most %d open subscriptions".formatted(most)));
    return new SubscriptionPublisherException(errors, new AbortExecutionException(errors));
  }

  private static WebGraphQlResponse tooOften(WebGraphQlRequest request) {
    return RequestErrors.refused(
        request,
        LimitErrors.error(
            ErrorCode.RATE_LIMITED, "requests-per-minute", "Too many requests: wait a moment"));
  }

  private void release(Client client) {
    open.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
  }
}
