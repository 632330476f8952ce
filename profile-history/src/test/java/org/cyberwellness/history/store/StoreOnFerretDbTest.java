package org.cyberwellness.history.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cyberwellness.history.mongo.MongoProcess;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A second implementation of the protocol, where its program is named. */
@Slow
class StoreOnFerretDbTest extends StoreContract {
  @TempDir private static Path directory;
  private static MongoProcess server;

  /** Before a test, not before all: so each is reported as skipped where there is no server. */
  @BeforeEach
  void startServer() throws IOException {
    if (server == null) {
      server = MongoProcess.ofFerretDb(directory);
    }
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  @Override
  Optional<String> mongo(String database) {
    return Optional.of(server.uri(database));
  }
}
