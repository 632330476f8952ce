package org.cyberwellness.api.operation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.PostgresServer;
import org.cyberwellness.api.acceptance.ServerProcess;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An event that the projection cannot take: its country waits for an operator, and no other. */
@Slow
class PoisonIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  @Test
  void its_country_waits_until_the_cause_is_mended_and_one_command_is_given() throws Exception {
    try (PostgresServer postgres = new PostgresServer(directory)) {
      String url = "--spring.datasource.url=" + postgres.url();
      ServerProcess server = ServerProcess.start(directory, url).ready();
      try {
        Api api = server.api();
        for (String country : List.of("KH", "LA", "VN")) {
          new Steward(api, country).record(strategy("2012", "Before"));
        }
        assertThat(api.get("/actuator/health").at("/components/projection/status").stringValue())
            .isEqualTo("UP");

        // More than a document of MongoDB can hold; and an event that only a later version knows.
        insertAfter(
            postgres, "LA", "payloadType, replace(metaData, 'steward', repeat('x', 17000000))");
        insertAfter(postgres, "VN", "'HEARSAY', metaData");
        awaitWaiting(api, "LA", "VN");
        assertTheOthersGoOn(api);

        Answer late = new Steward(api, "LA").ask(List.of(strategy("2014", "Late")), Map.of());
        assertThat(late.userErrors()).isEmpty();
        assertThat(late.text("recordEvents.projected")).isEqualTo("false");
        assertThat(new Steward(api, "LA").sequence()).isZero();
        Answer unread = new Steward(api, "VN").ask(List.of(strategy("2014", "Late")), Map.of());
        assertThat(unread.errors()).as("a decision on what is not understood").hasSize(1);
        String waitingOnes = "3 letters, 3 behind";
        Api before = api;
        await()
            .atMost(PATIENCE)
            .until(
                () ->
                    "%.0f letters, %.0f behind"
                        .formatted(
                            metric(before, "cyberwellness.dead.letters"),
                            metric(before, "cyberwellness.projection.lag")),
                waitingOnes::equals);

        server.kill();
        server = ServerProcess.start(directory, url).ready();
        api = server.api();
        awaitWaiting(api, "LA", "VN");
        assertTheOthersGoOn(api);
        assertThat(new Steward(api, "LA").sequence()).as("known before the poison").isZero();

        JsonNode tooEarly = api.post("/actuator/deadletters");
        assertThat(tooEarly.path("drained")).isEmpty();
        assertThat(tooEarly.at("/waiting/LA/cause").stringValue()).contains("maximum");
        assertThat(tooEarly.at("/waiting/VN/cause").stringValue()).contains("HEARSAY");

        execute(
            postgres,
            """
            UPDATE DomainEventEntry e SET metaData = first.metaData, payloadType = first.payloadType
            FROM DomainEventEntry first WHERE first.aggregateIdentifier = e.aggregateIdentifier
              AND first.sequenceNumber = 0 AND e.eventIdentifier LIKE 'poison of %'
            """);
        JsonNode one = api.post("/actuator/deadletters/LA");
        assertThat(one.path("drained")).hasToString("[\"LA\"]");
        awaitWaiting(api, "VN");
        assertThat(new Steward(api, "LA").sequence()).isEqualTo(2);

        JsonNode rest = api.post("/actuator/deadletters");
        assertThat(rest).hasToString("{\"drained\":[\"VN\"],\"waiting\":{}}");
        awaitWaiting(api);
        new Steward(api, "LA").record(strategy("2015", "After"));
        new Steward(api, "VN").record(strategy("2015", "After"));
        assertThat(new Steward(api, "LA").sequence()).isEqualTo(3);
        assertThat(new Steward(api, "VN").sequence()).isEqualTo(2);
      } finally {
        server.kill();
      }
    }
  }

  private static void assertTheOthersGoOn(Api api) throws Exception {
    new Steward(api, "KH").record(strategy("2013", "Among " + System.nanoTime()));
    assertThat(api.status("/actuator/health/readiness")).isEqualTo(200);
  }

  /** Health and metric tell of these countries, and of no other. */
  private static void awaitWaiting(Api api, String... countries) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(api.get("/actuator/deadletters").propertyNames())
                  .containsExactly(countries);
              assertThat(
                      api.get("/actuator/health").at("/components/projection/status").stringValue())
                  .isEqualTo(countries.length == 0 ? "UP" : "DEGRADED");
              assertThat(metric(api, "cyberwellness.dead.letters"))
                  .isGreaterThanOrEqualTo(countries.length);
              if (countries.length == 0) {
                assertThat(metric(api, "cyberwellness.dead.letters")).isZero();
              }
            });
  }

  private static double metric(Api api, String name) throws Exception {
    return api.get("/actuator/metrics/" + name).at("/measurements/0/value").doubleValue();
  }

  /** Puts a second event into the stream of a country, made from its first. */
  private static void insertAfter(PostgresServer postgres, String country, String typeAndMetaData)
      throws SQLException {
    execute(
        postgres,
        """
        INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type,
          timeStamp, payloadType, metaData, payloadRevision, payload, hash)
        SELECT 'poison of ' || aggregateIdentifier, aggregateIdentifier, 1, type, timeStamp, %s,
          payloadRevision, replace(payload, 'Before', 'Poison'), hash
        FROM DomainEventEntry WHERE aggregateIdentifier = '%s' AND sequenceNumber = 0
        """
            .formatted(typeAndMetaData, country));
  }

  private static void execute(PostgresServer postgres, String sql) throws SQLException {
    try (Connection connection = postgres.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
