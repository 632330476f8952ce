package org.cyberwellness.history.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cyberwellness.history.mongo.MongoProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A second implementation of the protocol, where its program is named. */
class StoreOnFerretDbTest extends StoreContract {
  private static MongoProcess server;

  @BeforeAll
  static void startServer(@TempDir Path directory) throws IOException {
    server = MongoProcess.ofFerretDb(directory);
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  Optional<String> mongo(String database) {
    return Optional.of(server.uri(database));
  }
}
