package org.cyberwellness.api.operation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.operation.observation.TracesTest.Exported;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A request is one trace, from HTTP to the store. */
@Import(Exported.class)
@TestPropertySource(properties = "management.tracing.sampling.probability=1.0")
class TracesTest extends OnAnEmptyStore {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Autowired private InMemorySpanExporter exported;
  @Autowired private SdkTracerProvider traces;

  static class Exported {
    @Bean
    InMemorySpanExporter exporter() {
      return InMemorySpanExporter.create();
    }
  }

  @Test
  void a_query_is_one_trace_from_http_over_graphql_to_the_read_store() {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              exported.reset();
              // Long enough for the store to be looked into again.
              TimeUnit.MILLISECONDS.sleep(200);
              new Http(api.port())
                  .get(
                      Map.of("query", "{ profile(country: \"KH\") { eventCount } }"),
                      "traceparent",
                      "00-%s-00f067aa0ba902b7-01".formatted(TRACE));
              traces.forceFlush().join(5, TimeUnit.SECONDS);

              List<SpanData> spans =
                  exported.getFinishedSpanItems().stream()
                      .filter(span -> span.getTraceId().equals(TRACE))
                      .toList();
              assertThat(spans)
                  .extracting(SpanData::getName)
                  .anyMatch(name -> name.startsWith("http get"))
                  .anyMatch(name -> name.startsWith("graphql"))
                  .anyMatch(name -> name.startsWith("find"))
                  .noneMatch(name -> name.contains("eventCount"));
              assertThat(spans).allMatch(span -> hasParent(span, spans));
            });
  }

  /** Another span of the trace, or the client's. */
  private static boolean hasParent(SpanData span, List<SpanData> spans) {
    return span.getParentSpanId().equals("00f067aa0ba902b7")
        || spans.stream().anyMatch(other -> other.getSpanId().equals(span.getParentSpanId()));
  }
}
