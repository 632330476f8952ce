package org.cyberwellness.api.operation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Load;
import org.cyberwellness.api.acceptance.MongoOnFile;
import org.cyberwellness.api.acceptance.PostgresServer;
import org.cyberwellness.api.acceptance.SampleFacts;
import org.cyberwellness.api.acceptance.ServerProcess;
import org.cyberwellness.api.acceptance.TimelineJudge;
import org.cyberwellness.history.ledger.LedgerHistories;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;

/**
 * The application is killed while it records: what it acknowledged is there, once, and is shown as
 * the events say.
 */
@Slow
class KillIT {
  private static final int KILLS = Integer.getInteger("faults.kills", Effort.of(1, 50));
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int CLIENTS = 4;
  private static final int LONGEST_MS = 1_000;
  private static final int REPEATED = 20;
  private static final int JUDGED = 4;
  private static final String WHOLE = Api.document("whole-profile");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  /** What the events of a ledger are, read where no application has it. */
  private interface Ledger {
    Map<String, CountryHistory> histories() throws Exception;
  }

  private final long seed = Long.getLong("faults.seed", Effort.seed());
  private final Random random = new Random(seed);
  private final Load load = new Load(random);

  /** Answers of before, which are no longer the newest: they are folded from the events. */
  private List<JsonNode> given = List.of();

  @BeforeEach
  void tellSeed() {
    System.out.println("faults.seed = " + seed);
  }

  @Test
  @Execution(CONCURRENT)
  void nothing_acknowledged_is_lost_or_doubled_on_H2() throws Exception {
    killAgainAndAgain(KILLS, this::onH2);
  }

  @Test
  @Execution(CONCURRENT)
  void nothing_acknowledged_is_lost_or_doubled_on_PostgreSQL() throws Exception {
    try (PostgresServer postgres = new PostgresServer(directory)) {
      killAgainAndAgain(KILLS, postgres::histories, "--spring.datasource.url=" + postgres.url());
    }
  }

  /** What is half written there is met again. Fewer: a dead instance's claims last ten seconds. */
  @Test
  @Execution(CONCURRENT)
  void the_same_with_a_read_store_that_outlives_the_application() throws Exception {
    MongoOnFile mongo = MongoOnFile.start(directory, ServerProcess.freePort());
    try {
      killAgainAndAgain(Math.ceilDiv(KILLS, 5), this::onH2, "--spring.mongodb.uri=" + mongo.uri());
    } finally {
      mongo.kill();
    }
  }

  @Test
  void a_load_of_the_sample_that_is_killed_goes_on_at_the_next_start() throws Exception {
    ServerProcess killed = ServerProcess.start(directory, "--cyberwellness.sample=itu").alive();
    Thread.sleep(random.nextInt(1000));
    killed.kill();

    ServerProcess server = ServerProcess.start(directory, "--cyberwellness.sample=itu").ready();
    try {
      Answer streams =
          server.api().ask("{ profiles(first: 100) { nodes { country { code } sequence } } }");
      Map<String, JsonNode> files = SampleFacts.files();
      assertThat(streams.all("profiles.nodes")).hasSameSizeAs(files.keySet());
      for (JsonNode profile : streams.all("profiles.nodes")) {
        String country = profile.at("/country/code").stringValue();
        assertThat(profile.path("sequence").intValue())
            .as(country)
            .isEqualTo(SampleFacts.places(files.get(country)) - 1);
      }
    } finally {
      server.kill();
    }
  }

  private Map<String, CountryHistory> onH2() {
    Path file = directory.resolve("data/events");
    if (!Files.exists(Path.of(file + ".mv.db"))) {
      return Map.of();
    }
    SingleConnectionDataSource database =
        new SingleConnectionDataSource("jdbc:h2:file:" + file, "sa", "", true);
    try {
      return LedgerHistories.in(database);
    } finally {
      database.destroy();
    }
  }

  private void killAgainAndAgain(int kills, Ledger ledger, String... properties) throws Exception {
    Instant begun = Instant.now();
    for (int kill = 0; kill < kills; kill++) {
      TimelineJudge judge = new TimelineJudge(ledger.histories(), random);
      ServerProcess server = ServerProcess.start(directory, properties).ready();
      try {
        assertAllIsWell(server.api(), judge, some());
        int before = load.acknowledged();
        load.start(CLIENTS, server.api());
        await()
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(5))
            .until(() -> load.acknowledged() > before);
        Thread.sleep(random.nextInt(LONGEST_MS));
      } finally {
        server.kill();
      }
      load.stop();
    }
    TimelineJudge judge = new TimelineJudge(ledger.histories(), random);
    ServerProcess server = ServerProcess.start(directory, properties).ready();
    List<JsonNode> last;
    try {
      assertAllIsWell(server.api(), judge, Load.COUNTRIES);
      last = answers(server.api(), Load.COUNTRIES);
    } finally {
      server.kill();
    }
    // On an empty read store.
    properties = Stream.of(properties).filter(p -> !p.contains("mongodb")).toArray(String[]::new);
    server = ServerProcess.start(directory, properties).ready();
    try {
      load.assertEachIsThereOnce(server.api());
      assertAnsweredAgain(server.api(), last);
      assertAnsweredAgain(server.api(), given);
    } finally {
      server.kill();
    }
    System.out.printf("%d kills in %s: %s%n", kills, Duration.between(begun, Instant.now()), load);
  }

  /**
   * @param judge knows what was in the ledger when the application was dead
   */
  private void assertAllIsWell(Api api, TimelineJudge judge, List<String> judged) throws Exception {
    // What was acknowledged with 'projected: false' is shown as soon as a claim of the dead is
    // over.
    await().atMost(PATIENCE).untilAsserted(() -> judge.judge(api, judged));
    load.repeatUnanswered(api);
    await().atMost(PATIENCE).untilAsserted(() -> load.assertEachIsThereOnce(api));
    load.assertRequestIdsAnswerAsBefore(api, REPEATED, random);
    assertAnsweredAgain(api, given);
    given = answers(api, judged);
  }

  /** A few countries: the more there is of each, the longer its whole profile takes. */
  private List<String> some() {
    List<String> countries = new ArrayList<>(Load.COUNTRIES);
    Collections.shuffle(countries, random);
    return countries.subList(0, JUDGED);
  }

  /** What each of these countries' profile is on a date. */
  private List<JsonNode> answers(Api api, List<String> countries) {
    return countries.stream()
        .map(country -> profile(api, country, (1999 + random.nextInt(27)) + "-12-31", null))
        .toList();
  }

  private static void assertAnsweredAgain(Api api, List<JsonNode> answers) {
    for (JsonNode answer : answers) {
      String country = answer.at("/country/code").stringValue();
      String asOf = answer.path("asOf").stringValue();
      String knownAt = answer.path("knownAt").stringValue();
      assertThat(profile(api, country, asOf, knownAt)).isEqualTo(answer);
    }
  }

  private static JsonNode profile(Api api, String country, String asOf, String knownAt) {
    Map<String, String> asked = new HashMap<>(Map.of("country", country, "asOf", asOf));
    if (knownAt != null) {
      asked.put("knownAt", knownAt);
    }
    return api.ask(WHOLE, asked).at("profile");
  }
}
