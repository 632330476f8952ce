package org.cyberwellness.api.operation.observation;

import io.micrometer.observation.ObservationPredicate;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/**
 * Traces requests from HTTP through GraphQL to the read store. Without an exporter nothing is
 * traced, since tracing takes time.
 */
@Configuration(proxyBeanMethods = false)
class Tracing {
  private static final String FIELDS = "graphql.datafetcher";
  private static final String READ_STORE = "mongodb.";

  @Bean
  Sampler sampler(
      ObjectProvider<SpanExporter> exporters,
      @Value("${management.tracing.sampling.probability}") double probability) {
    return isOn(exporters)
        ? Sampler.parentBased(Sampler.traceIdRatioBased(probability))
        : Sampler.alwaysOff();
  }

  @Bean
  GraphQlSourceBuilderCustomizer tracedExecution(
      ObjectProvider<SpanExporter> exporters, ObservationRegistry observations) {
    return source -> {
      if (isOn(exporters)) {
        source.instrumentation(List.of(new GraphQlObservationInstrumentation(observations)));
      }
    };
  }

  @Bean
  ObservationPredicate whatIsTraced(
      ObjectProvider<SpanExporter> exporters,
      @Value("${cyberwellness.tracing.fields}") boolean fields) {
    boolean on = isOn(exporters);
    return (name, _) -> (fields || !name.equals(FIELDS)) && (on || !name.startsWith(READ_STORE));
  }

  private static boolean isOn(ObjectProvider<SpanExporter> exporters) {
    return exporters.stream().findAny().isPresent();
  }
}
