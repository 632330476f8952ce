package org.cyberwellness.api.operation.start;

import org.cyberwellness.api.web.error.RequestErrors;
import org.cyberwellness.api.web.readiness.Gate;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers every request with UNAVAILABLE while the gate is closed. */
@Component
class ClosedGate implements WebGraphQlInterceptor, Ordered {
  private final Gate gate;

  ClosedGate(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return gate.isOpen()
        ? chain.next(request)
        : Mono.just(
            RequestErrors.refused(
                request,
                RequestErrors.unavailable("The profiles are still being built: try again")));
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
