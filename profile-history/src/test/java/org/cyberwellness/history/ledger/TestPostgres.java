package org.cyberwellness.history.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;

/** PostgreSQL servers for tests, waited for as long as a busy machine may take to start one. */
public final class TestPostgres {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private TestPostgres() {}

  /** Starts a server that is empty, and is to be closed. */
  public static EmbeddedPostgres start() throws IOException {
    return builder().start();
  }

  /** The same, to be told more. */
  public static EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE);
  }
}
