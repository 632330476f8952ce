package org.cyberwellness.api;

import java.util.OptionalInt;
import org.cyberwellness.api.operation.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Serves countries' cyberwellness profiles, for any date, as known at any instant. */
@EnableScheduling
@SpringBootApplication(
    scanBasePackages = "org.cyberwellness",
    // It observes each field of each answer, whether anyone looks or not.
    exclude = GraphQlObservationAutoConfiguration.class)
public class CyberwellnessApplication {

  static {
    // How many answers wait for a slow subscriber; Reactor's default of 256 is meant for small
    // ones.
    System.setProperty("reactor.bufferSize.small", "16");
  }

  /** Carries out the command that the arguments name; without one, starts the application. */
  public static void main(String[] args) {
    System.setProperty("disable-axoniq-console-message", "true");
    OptionalInt done = Commands.run(args, System.out, System.err);
    if (done.isPresent()) {
      System.exit(done.getAsInt());
    }
    SpringApplication.run(CyberwellnessApplication.class, args);
  }
}
