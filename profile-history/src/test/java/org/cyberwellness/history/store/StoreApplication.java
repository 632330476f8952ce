package org.cyberwellness.history.store;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ConfigurerModule;
import org.cyberwellness.history.ledger.LedgerConfiguration;
import org.cyberwellness.history.mongo.MongoConfiguration;
import org.cyberwellness.profile.CountryProfile;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The whole module and the aggregate; no stereotype, lest another test scan it. */
@EnableAutoConfiguration
@Import({LedgerConfiguration.class, MongoConfiguration.class})
@ComponentScan({
  "org.cyberwellness.history.mongo",
  "org.cyberwellness.history.profile",
  "org.cyberwellness.history.standing",
  "org.cyberwellness.history.store"
})
class StoreApplication {
  private static final String PROCESSOR = "axon.eventhandling.processors.profiles.";

  static ConfigurableApplicationContext start(List<String> properties) {
    return new SpringApplicationBuilder(StoreApplication.class)
        .web(WebApplicationType.NONE)
        .properties(
            Stream.concat(
                    properties.stream(),
                    Stream.of(
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "cyberwellness.read-store.look-again=0s",
                        PROCESSOR + "mode=pooled",
                        PROCESSOR + "initial-segment-count=4",
                        PROCESSOR + "thread-count=2",
                        PROCESSOR + "batch-size=7",
                        PROCESSOR + "dlq.enabled=true"))
                .toArray(String[]::new))
        .run();
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ConfigurerModule aggregate() {
    return configurer -> configurer.configureAggregate(CountryProfile.class);
  }
}
