package org.cyberwellness.api.operation.command;

import java.time.Duration;
import org.cyberwellness.history.store.Completeness;
import org.cyberwellness.history.store.Shortfall;
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
      "org.cyberwellness.api.table",
      "org.cyberwellness.api.web.time"
    },
    excludeFilters = @Filter(Controller.class))
class RecordingContext {
  private static final String PATIENCE = "cyberwellness.read-store.patience";
  private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(30);

  /**
   * Opens it, with a read store that knows all events; what is printed meanwhile are errors.
   *
   * @throws RuntimeException if a store does not answer or cannot be completed; nothing is left
   *     open
   */
  static ConfigurableApplicationContext open(String[] options) {
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(RecordingContext.class)
            .web(WebApplicationType.NONE)
            .properties(
                "spring.main.banner-mode=off",
                // Whoever asks for the application's health asks the application.
                "management.endpoint.health.validate-group-membership=false")
            .run(QuietOptions.of(options));
    try {
      Duration patience =
          context.getEnvironment().getProperty(PATIENCE, Duration.class, DEFAULT_PATIENCE);
      new ReadStoreWait(
              context.getBean(Completeness.class), context.getBean(Shortfall.class), patience)
          .await();
      return context;
    } catch (RuntimeException | Error e) {
      // The threads of an open context would keep the process from ending.
      context.close();
      throw e;
    }
  }
}
