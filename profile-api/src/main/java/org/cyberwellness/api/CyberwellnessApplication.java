package org.cyberwellness.api;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Serves countries' cyberwellness profiles, for any date, as known at any instant. */
@EnableScheduling
@SpringBootApplication(scanBasePackages = "org.cyberwellness")
public class CyberwellnessApplication {

  static {
    // How many answers wait for a slow subscriber; Reactor's default of 256 is meant for small ones.
    System.setProperty("reactor.bufferSize.small", "16");
  }

  /** Starts the application. */
  public static void main(String[] args) {
    System.setProperty("disable-axoniq-console-message", "true");
    SpringApplication.run(CyberwellnessApplication.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
