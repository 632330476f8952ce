package org.cyberwellness.api.operation.command;

import java.time.Duration;
import org.cyberwellness.history.store.Completeness;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.stereotype.Controller;

/**
 * What records, configured as the application is, with no server before it. It has no stereotype,
 * so that the application does not find it.
 */
@EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
@ComponentScan(
    basePackages = {
      "org.cyberwellness.history",
      "org.cyberwellness.api.document",
      "org.cyberwellness.api.figure",
      "org.cyberwellness.api.recording",
      "org.cyberwellness.api.web.time"
    },
    excludeFilters = @Filter(Controller.class))
class RecordingContext {
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** Opens it, with a read store that knows all events; what is printed meanwhile are errors. */
  static ConfigurableApplicationContext open(String[] options) {
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(RecordingContext.class)
            .web(WebApplicationType.NONE)
            .properties(
                "spring.main.banner-mode=off",
                // Whoever asks for the application's health asks the application.
                "management.endpoint.health.validate-group-membership=false")
            .run(QuietOptions.of(options));
    Completeness completeness = context.getBean(Completeness.class);
    try {
      while (!completeness.isReached()) {
        completeness.projectMissing();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return context;
  }
}
