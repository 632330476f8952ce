package org.cyberwellness.api.operation.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the application, sends the most common requests and stops, so that the JVM can write its
 * cache for the next start: {@code java -XX:AOTCacheOutput=FILE}.
 */
@Component
@ConditionalOnProperty("cyberwellness.rehearsal")
class Rehearsal {
  private static final String QUERY =
      "{\"query\": \"{ profile(country: \\\"KH\\\") { sequence indicators { status since } } }\"}";

  private final ConfigurableApplicationContext application;

  Rehearsal(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Runs once the application is ready. */
  @EventListener(ApplicationReadyEvent.class)
  void play() throws IOException, InterruptedException {
    int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    URI here = URI.create("http://localhost:" + port);
    List<HttpRequest> asked =
        List.of(
            HttpRequest.newBuilder(here.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                .build(),
            HttpRequest.newBuilder(here.resolve("/KH?asOf=2014-08-26")).build(),
            HttpRequest.newBuilder(here.resolve("/actuator/health/readiness")).build());
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (HttpRequest request : asked) {
        client.send(request, BodyHandlers.discarding());
      }
    }
    application.close();
  }
}
