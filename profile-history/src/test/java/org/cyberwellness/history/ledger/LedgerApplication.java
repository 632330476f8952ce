package org.cyberwellness.history.ledger;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ConfigurerModule;
import org.cyberwellness.history.archive.EventExport;
import org.cyberwellness.history.archive.EventImport;
import org.cyberwellness.history.archive.Verification;
import org.cyberwellness.profile.CountryProfile;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The ledger and the aggregate, and nothing else; no stereotype, lest another test scan it. */
@EnableAutoConfiguration(exclude = {MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
@Import({LedgerConfiguration.class, Verification.class, EventExport.class, EventImport.class})
class LedgerApplication {

  static ConfigurableApplicationContext start(List<String> properties) {
    return new SpringApplicationBuilder(LedgerApplication.class)
        .web(WebApplicationType.NONE)
        .properties(
            Stream.concat(
                    properties.stream(),
                    Stream.of("spring.main.banner-mode=off", "logging.level.root=warn"))
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
