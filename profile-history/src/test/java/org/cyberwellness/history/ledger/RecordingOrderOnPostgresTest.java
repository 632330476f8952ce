package org.cyberwellness.history.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterAll;

@Slow
@BesideOtherClasses
class RecordingOrderOnPostgresTest extends RecordingOrderContract {
  private static EmbeddedPostgres postgres;

  @Override
  List<String> engine() throws IOException {
    postgres = TestPostgres.start();
    return List.of("spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
  }

  @AfterAll
  static void stopServer() throws IOException {
    postgres.close();
  }
}
