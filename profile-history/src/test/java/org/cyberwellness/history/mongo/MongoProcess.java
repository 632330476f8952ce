package org.cyberwellness.history.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.cyberwellness.history.ledger.TestPostgres;

/** A server of MongoDB's protocol in a process of its own, which several instances may share. */
public record MongoProcess(Process process, int port, List<EmbeddedPostgres> behind)
    implements AutoCloseable {
  private static final String FERRETDB = "CYBERWELLNESS_TEST_FERRETDB";

  /** The server that the application has inside where no other is named. */
  public static MongoProcess ofJavaServer(Path directory) throws IOException {
    int port = freePort();
    return start(
        directory,
        port,
        List.of(),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            MongoJavaServer.class.getName(),
            String.valueOf(port)));
  }

  /**
   * A second implementation, which shares no code with the first: FerretDB on SQLite. The
   * environment's CYBERWELLNESS_TEST_FERRETDB names its program; the test is skipped where nothing
   * does.
   */
  public static MongoProcess ofFerretDb(Path directory) throws IOException {
    assumeFerretDb();
    Path databases = Files.createDirectories(directory.resolve("ferretdb"));
    return ofFerretDb(directory, List.of(), "sqlite", "file:" + databases + "/");
  }

  /** The same on PostgreSQL, where it is several times as quick. */
  public static MongoProcess ofFerretDbOnPostgres(Path directory) throws IOException {
    assumeFerretDb();
    EmbeddedPostgres postgres = TestPostgres.start();
    return ofFerretDb(
        directory,
        List.of(postgres),
        "postgresql",
        "postgres://postgres@127.0.0.1:%d/postgres".formatted(postgres.getPort()));
  }

  private static void assumeFerretDb() {
    assumeTrue(
        System.getenv(FERRETDB) != null,
        FERRETDB + " names no program of FerretDB: see CONTRIBUTING.md");
  }

  private static MongoProcess ofFerretDb(
      Path directory, List<EmbeddedPostgres> behind, String backend, String url)
      throws IOException {
    int port = freePort();
    return start(
        directory,
        port,
        behind,
        List.of(
            System.getenv(FERRETDB),
            "--handler=" + backend,
            "--%s-url=%s".formatted(backend, url),
            "--state-dir=" + Files.createDirectories(directory.resolve("ferretdb")),
            "--listen-addr=127.0.0.1:" + port,
            "--debug-addr=-",
            "--log-level=warn",
            "--telemetry=disable"));
  }

  private static MongoProcess start(
      Path directory, int port, List<EmbeddedPostgres> behind, List<String> command)
      throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(directory.resolve("mongo.log").toFile()))
            .start();
    MongoProcess server = new MongoProcess(process, port, behind);
    try (MongoClient client =
        MongoClients.create(server.uri("admin") + "&serverSelectionTimeoutMS=90000")) {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
    } catch (RuntimeException silent) {
      server.close();
      throw silent;
    }
    return server;
  }

  /** Where this database is. */
  public String uri(String database) {
    return "mongodb://127.0.0.1:%d/%s?retryWrites=false".formatted(port, database);
  }

  /** As kill -9 does: nothing that it holds is needed any more. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    try {
      for (EmbeddedPostgres postgres : behind) {
        postgres.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
