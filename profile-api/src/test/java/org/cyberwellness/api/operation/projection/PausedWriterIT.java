package org.cyberwellness.api.operation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.strategy;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.MongoOnFile;
import org.cyberwellness.api.acceptance.PostgresServer;
import org.cyberwellness.api.acceptance.ServerProcess;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** An event gets its place in the ledger before it is committed: others may be seen before it. */
@Slow
class PausedWriterIT {
  private static final Duration PAUSE =
      Duration.ofSeconds(Long.getLong("faults.pause", Effort.of(2, 5)));
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  private PostgresServer postgres;
  private MongoOnFile mongo;
  private ServerProcess projecting;
  private ServerProcess writing;

  /** The first instance claims all that is to be projected; the second only records. */
  @BeforeEach
  void start() throws Exception {
    postgres = new PostgresServer(directory);
    mongo = MongoOnFile.start(directory, ServerProcess.freePort());
    projecting = startInstance();
    writing = startInstance();
  }

  @AfterEach
  void stop() throws Exception {
    writing.kill();
    projecting.kill();
    mongo.kill();
    postgres.close();
  }

  @Test
  @Execution(CONCURRENT)
  void given_a_writer_paused_before_its_commit_when_it_goes_on_then_its_event_is_projected()
      throws Exception {
    try (Connection test = postgres.connect()) {
      // Its row is written, and it waits for the test, which holds it in the middle.
      execute(
          test,
          """
          CREATE FUNCTION wait_for_test() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NEW; END $$;
          CREATE TRIGGER wait_for_test AFTER INSERT ON DomainEventEntry FOR EACH ROW
          WHEN (NEW.aggregateIdentifier = 'KH') EXECUTE FUNCTION wait_for_test();
          SELECT pg_advisory_lock(1);
          """);
      CompletableFuture<Answer> answer =
          CompletableFuture.supplyAsync(
              () -> new Steward(writing.api(), "KH").ask(List.of(strategy("2013", "A")), Map.of()));
      await().atMost(PATIENCE).until(() -> count(test, "pg_locks WHERE NOT granted") == 1);

      writing.pause();
      execute(test, "SELECT pg_advisory_unlock(1)");
      long end = System.nanoTime() + PAUSE.toNanos();
      for (int i = 0; System.nanoTime() < end; i++) {
        new Steward(projecting.api(), "LA").record(strategy("2013", "Meanwhile " + i));
      }
      assertThat(new Steward(projecting.api(), "KH").sequence()).isEqualTo(-1);
      writing.resume();

      assertThat(answer.get().userErrors()).isEmpty();
      assertThat(answer.get().text("recordEvents.projected")).isEqualTo("true");
      assertThat(new Steward(projecting.api(), "KH").sequence()).isZero();
      assertThat(
              count(
                  test,
                  "DomainEventEntry kh, DomainEventEntry la WHERE kh.globalIndex"
                      + " < la.globalIndex AND kh.aggregateIdentifier = 'KH'"))
          .as("events that were seen before it")
          .isPositive();
    }
  }

  @Test
  @Execution(CONCURRENT)
  void given_a_commit_so_late_that_the_projection_is_past_it_then_it_is_projected_all_the_same()
      throws Exception {
    new Steward(projecting.api(), "LA").record(strategy("2013", "A"));
    try (Connection test = postgres.connect()) {
      execute(
          test,
          """
          INSERT INTO DomainEventEntry (globalIndex, eventIdentifier, aggregateIdentifier,
            sequenceNumber, type, timeStamp, payloadType, payloadRevision, payload, metaData, hash)
          SELECT -1, 'late', 'KH', 0, type, timeStamp, payloadType, payloadRevision, payload,
            metaData, hash
          FROM DomainEventEntry
          """);
    }
    await().atMost(PATIENCE).until(() -> new Steward(projecting.api(), "KH").sequence() == 0);
    new Steward(writing.api(), "KH").record(strategy("2013", "B"));
  }

  private ServerProcess startInstance() throws Exception {
    return ServerProcess.start(
            directory,
            "--spring.datasource.url=" + postgres.url(),
            "--spring.mongodb.uri=" + mongo.uri())
        .ready();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(Connection connection, String from) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
