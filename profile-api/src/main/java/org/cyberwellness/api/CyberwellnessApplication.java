package org.cyberwellness.api;

import java.time.Clock;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.cyberwellness.profile.CountryProfile;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Serves countries' cyberwellness profiles, for any date, as known at any instant. */
@SpringBootApplication(scanBasePackages = "org.cyberwellness")
public class CyberwellnessApplication {

  /** Starts the application. */
  public static void main(String[] args) {
    SpringApplication.run(CyberwellnessApplication.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ConfigurerModule countryProfiles() {
    return configurer ->
        configurer.configureAggregate(
            AggregateConfigurer.defaultConfiguration(CountryProfile.class)
                .configureWeakReferenceCache());
  }
}
