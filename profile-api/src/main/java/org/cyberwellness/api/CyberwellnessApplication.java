package org.cyberwellness.api;

import java.util.OptionalInt;
import org.cyberwellness.api.operation.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Serves countries' cyberwellness profiles for any date, as known at any instant. */
@EnableScheduling
@SpringBootApplication(
    scanBasePackages = "org.cyberwellness",
    // Excluded: it would record an observation for each field of each answer.
    exclude = GraphQlObservationAutoConfiguration.class)
public class CyberwellnessApplication {

  static {
    // The number of changes buffered for a slow subscriber. Reactor's default of 256 is meant for
    // small items.
    System.setProperty("reactor.bufferSize.small", "16");
  }

  /** Runs the command that the arguments name. Without a command, starts the application. */
  public static void main(String[] args) {
    System.setProperty("disable-axoniq-console-message", "true");
    OptionalInt done = Commands.run(args, System.out, System.err);
    if (done.isPresent()) {
      System.exit(done.getAsInt());
    }
    SpringApplication.run(CyberwellnessApplication.class, args);
  }
}
