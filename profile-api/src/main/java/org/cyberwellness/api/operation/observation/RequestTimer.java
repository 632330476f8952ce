package org.cyberwellness.api.operation.observation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cyberwellness.api.web.error.ErrorCode;
import org.springframework.core.Ordered;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Times GraphQL requests by kind of operation and outcome: the code of the first error, or {@code
 * SUCCESS}. Names of operations come from clients, and are no label.
 */
@Component
class RequestTimer implements WebGraphQlInterceptor, Ordered {
  private static final String SUCCESS = "SUCCESS";
  private static final Set<String> CODES =
      Arrays.stream(ErrorCode.values()).map(ErrorCode::name).collect(toUnmodifiableSet());
  private static final Duration[] BUCKETS =
      Arrays.stream(new int[] {1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000})
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final Timer.Builder timer =
      Timer.builder("cyberwellness.graphql.requests")
          .description("GraphQL requests; a subscription is timed until its stream starts")
          .serviceLevelObjectives(BUCKETS);
  private final MeterRegistry meters;

  RequestTimer(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return Mono.defer(
        () -> {
          Timer.Sample sample = Timer.start(meters);
          return chain.next(request).doOnNext(response -> stop(sample, response));
        });
  }

  private void stop(Timer.Sample sample, WebGraphQlResponse response) {
    sample.stop(
        timer
            .withRegistry(meters)
            .withTags(
                "operation",
                OperationKind.of(response.getExecutionInput()),
                "outcome",
                outcome(response.getErrors())));
  }

  private static String outcome(List<ResponseError> errors) {
    if (errors.isEmpty()) {
      return SUCCESS;
    }
    String code = String.valueOf(errors.getFirst().getExtensions().get("code"));
    return CODES.contains(code) ? code : ErrorCode.INTERNAL.name();
  }

  /** Before all other interceptors. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
