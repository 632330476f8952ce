package org.cyberwellness.api.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.bson.Document;

/** A server of MongoDB's protocol in a process of its own, which keeps what it has in a file. */
public record MongoOnFile(Process process, int port) {

  public static MongoOnFile start(Path directory, int port) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                MongoOnFile.class.getName(),
                String.valueOf(port),
                directory.resolve("mongo").toString())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(directory.resolve("mongo.log").toFile()))
            .start();
    MongoOnFile server = new MongoOnFile(process, port);
    try (MongoClient client = MongoClients.create(server.uri())) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(() -> client.getDatabase("admin").runCommand(new Document("ping", 1)) != null);
    }
    return server;
  }

  public String uri() {
    return "mongodb://127.0.0.1:%d/cyberwellness?retryWrites=false&serverSelectionTimeoutMS=1000"
        .formatted(port);
  }

  /** As kill -9 does: what was written in the last second may be lost. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Serves the file that the second argument names, at the port that the first one names. */
  public static void main(String[] arguments) {
    MongoServer server = new MongoServer(new H2Backend(arguments[1]));
    server.bind("127.0.0.1", Integer.parseInt(arguments[0]));
  }
}
