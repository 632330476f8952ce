package org.cyberwellness.benchmark.server;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A mongo-java-server in a process of its own, and a client of it. */
public record MongoProcess(JavaProcess java, String uri, MongoClient client)
    implements AutoCloseable {
  private static final int PATIENCE_S = 60;

  /** Starts it. */
  public static MongoProcess start(Path directory, String heap) throws IOException {
    int port = Ports.free();
    JavaProcess java =
        JavaProcess.start(
            directory.resolve("mongo.log"),
            List.of(
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                MongoProcess.class.getName(),
                Integer.toString(port)));
    String uri =
        "mongodb://127.0.0.1:%d/cyberwellness?retryWrites=false&serverSelectionTimeoutMS=%d"
            .formatted(port, TimeUnit.SECONDS.toMillis(PATIENCE_S));
    MongoClient client = MongoClients.create(uri);
    client.getDatabase("admin").runCommand(new Document("ping", 1));
    return new MongoProcess(java, uri, client);
  }

  /** The application's database. */
  public MongoDatabase database() {
    return client.getDatabase("cyberwellness");
  }

  @Override
  public void close() {
    client.close();
    java.close();
  }

  /** The server. */
  public static void main(String[] arguments) {
    MongoServer server = new MongoServer(new MemoryBackend());
    server.bind("127.0.0.1", Integer.parseInt(arguments[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
  }
}
