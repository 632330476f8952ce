package org.cyberwellness.history.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.cyberwellness.profile.BesideOtherClasses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/**
 * Starts a PostgreSQL of its own; where that cannot be, the environment's
 * CYBERWELLNESS_TEST_POSTGRES names an empty database:
 * jdbc:postgresql://localhost/test?user=test&password=test.
 */
@BesideOtherClasses
class LedgerOnPostgresTest extends LedgerContract {
  private static @Nullable EmbeddedPostgres postgres;

  @Override
  List<String> engine() throws IOException {
    String given = System.getenv("CYBERWELLNESS_TEST_POSTGRES");
    return List.of("spring.datasource.url=" + (given == null ? started() : given));
  }

  private static String started() throws IOException {
    if (postgres == null) {
      postgres = TestPostgres.start();
    }
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @AfterAll
  static void stopServer() throws IOException {
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
  }
}
