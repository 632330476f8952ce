package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyberwellness.history.ledger.LedgerHistories;
import org.cyberwellness.history.ledger.TestPostgres;
import org.cyberwellness.history.timeline.CountryHistory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server that can be stopped, killed, and started again on what it has. */
public final class PostgresServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path directory;
  private final int port;
  private EmbeddedPostgres server;

  public PostgresServer(Path directory) throws IOException {
    this.directory = directory.resolve("postgres");
    this.port = ServerProcess.freePort();
    start();
  }

  public void start() throws IOException {
    server =
        TestPostgres.builder()
            .setDataDirectory(directory)
            .setCleanDataDirectory(false)
            .setPort(port)
            // As PostgreSQL comes. Made for tests, this one loses what it acknowledged when killed.
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  public Connection connect() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  /** What its events are, as soon as nobody else is connected: one may be dead, and yet commit. */
  public Map<String, CountryHistory> histories() {
    JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                jdbc.sql(
                            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client"
                                + " backend' AND pid <> pg_backend_pid()")
                        .query(Integer.class)
                        .single()
                    == 0);
    return jdbc.sql("SELECT to_regclass('DomainEventEntry') IS NULL").query(Boolean.class).single()
        ? Map.of()
        : LedgerHistories.in(server.getPostgresDatabase());
  }

  /** As an operator stops it: who is connected is thrown out. */
  public void stop() throws IOException {
    server.close();
  }

  /** Holds all its processes where they are: it is there, and says nothing. */
  public void pause() throws Exception {
    signal("-STOP");
  }

  /** Lets them go on. */
  public void resume() throws Exception {
    signal("-CONT");
  }

  private void signal(String signal) throws Exception {
    List<String> command = new ArrayList<>(List.of("kill", signal));
    Stream.concat(Stream.of(postmaster()), postmaster().descendants())
        .forEach(process -> command.add("" + process.pid()));
    // One of them may have ended meanwhile.
    new ProcessBuilder(command).start().waitFor();
  }

  private ProcessHandle postmaster() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).getFirst());
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** As kill -9 does. */
  public void kill() throws Exception {
    ProcessHandle postmaster = postmaster();
    assertThat(postmaster.destroyForcibly()).isTrue();
    postmaster.onExit().get(10, TimeUnit.SECONDS);
    server.close();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
