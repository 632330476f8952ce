package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that can be stopped, killed, and started again on what it has. */
final class PostgresServer implements AutoCloseable {
  private final Path directory;
  private final int port;
  private EmbeddedPostgres server;

  PostgresServer(Path directory) throws IOException {
    this.directory = directory.resolve("postgres");
    this.port = ServerProcess.freePort();
    start();
  }

  void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory)
            .setCleanDataDirectory(false)
            .setPort(port)
            // As PostgreSQL comes. Made for tests, this one loses what it acknowledged when killed.
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  Connection connect() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  /** As an operator stops it: who is connected is thrown out. */
  void stop() throws IOException {
    server.close();
  }

  /** As kill -9 does. */
  void kill() throws Exception {
    long pid = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).getFirst());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    assertThat(postmaster.destroyForcibly()).isTrue();
    postmaster.onExit().get(10, TimeUnit.SECONDS);
    server.close();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
