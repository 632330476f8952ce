package org.cyberwellness.api.web.limit;

import io.github.bucket4j.ConsumptionProbe;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses a client that has too many subscriptions open, or asks too often over a WebSocket. */
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
        return Mono.just(tooMany(request, "requests-per-minute", "Too many requests: slow down"));
      }
    }
    return chain.next(request).map(response -> limited(request, response, client));
  }

  private WebGraphQlResponse limited(
      WebGraphQlRequest request, WebGraphQlResponse response, Client client) {
    if (most == 0 || !(response.getData() instanceof Publisher<?> stream)) {
      return response;
    }
    return open.merge(client, 1, Integer::sum) > most
        ? refused(request, client)
        : response.transform(
            builder -> builder.data(Flux.from(stream).doFinally(_ -> release(client))));
  }

  private WebGraphQlResponse refused(WebGraphQlRequest request, Client client) {
    release(client);
    return tooMany(
        request,
        "subscriptions",
        "No client may have more than %d subscriptions open".formatted(most));
  }

  private static WebGraphQlResponse tooMany(
      WebGraphQlRequest request, String limit, String message) {
    return RequestErrors.refused(
        request, LimitErrors.error(ErrorCode.RATE_LIMITED, limit, message));
  }

  private void release(Client client) {
    open.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
  }
}
