package org.cyberwellness.history.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cyberwellness.history.mongo.MongoProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The server that else is inside the application, in a process of its own. */
class StoreOnMongoJavaServerTest extends StoreContract {
  private static MongoProcess server;

  @BeforeAll
  static void startServer(@TempDir Path directory) throws IOException {
    server = MongoProcess.ofJavaServer(directory);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Override
  Optional<String> mongo(String database) {
    return Optional.of(server.uri(database));
  }
}
