package org.cyberwellness.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers one field with a constant. */
@SpringBootApplication
public class BareApplication {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(BareApplication.class, args);
  }

  @Controller
  static class Constant {
    @QueryMapping
    String constant() {
      return "constant";
    }
  }
}
