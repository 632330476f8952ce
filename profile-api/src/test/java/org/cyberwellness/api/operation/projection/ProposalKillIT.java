package org.cyberwellness.api.operation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.Load;
import org.cyberwellness.api.acceptance.PostgresServer;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.api.acceptance.ServerProcess;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed while stewards approve: each proposal is recorded once and decided, or
 * neither.
 */
@Slow
class ProposalKillIT {
  private static final int KILLS = Integer.getInteger("faults.kills", Effort.of(1, 50));
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int STEWARDS = 3;
  private static final int PROPOSALS = 12;
  private static final int LONGEST_MS = 100;
  private static final String CONTRIBUTOR = "--cyberwellness.tokens.contributor=" + Api.CONTRIBUTOR;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  private final long seed = Long.getLong("faults.seed", Effort.seed());
  private final Random random = new Random(seed);

  /** The proposals so far: their ids, and where and under what title they record. */
  private final Map<String, Proposed> proposed = new HashMap<>();

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  private record Proposed(String country, String title) {}

  @BeforeEach
  void tellSeed() {
    System.out.println("faults.seed = " + seed);
  }

  @Test
  void what_is_approved_is_recorded_once_on_H2() throws Exception {
    killAgainAndAgain();
  }

  @Test
  void what_is_approved_is_recorded_once_on_PostgreSQL() throws Exception {
    try (PostgresServer postgres = new PostgresServer(directory)) {
      killAgainAndAgain("--spring.datasource.url=" + postgres.url());
    }
  }

  private void killAgainAndAgain(String... properties) throws Exception {
    int decidedByTheKilled = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> waiting = new ArrayList<>();
      List<Thread> stewards = new ArrayList<>();
      ServerProcess server = start(properties);
      try {
        for (int i = 0; i < PROPOSALS; i++) {
          waiting.add(propose(server.api()));
        }
        int before = acknowledged.size();
        for (int i = 0; i < STEWARDS; i++) {
          List<String> order = new ArrayList<>(waiting);
          Collections.shuffle(order, random);
          String name = "steward %d of %d".formatted(i, kill);
          stewards.add(Thread.ofPlatform().start(() -> approve(server.api(), order, name)));
        }
        await()
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(2))
            .until(() -> acknowledged.size() > before);
        Thread.sleep(random.nextInt(LONGEST_MS));
      } finally {
        server.kill();
      }
      for (Thread steward : stewards) {
        steward.join();
      }
      decidedByTheKilled +=
          waiting.size() - assertWell(waiting, "steward 0 of " + kill, properties);
    }
    System.out.printf(
        "%d kills: %d of %d approvals were stored before, %d of them acknowledged%n",
        KILLS, decidedByTheKilled, proposed.size(), acknowledged.size());
  }

  private ServerProcess start(String... properties) throws Exception {
    List<String> all = new ArrayList<>(List.of(properties));
    all.add(CONTRIBUTOR);
    return ServerProcess.start(directory, all.toArray(String[]::new)).ready();
  }

  private String propose(Api api) {
    String country = Load.COUNTRIES.get(random.nextInt(Load.COUNTRIES.size()));
    String title = "Proposed " + proposed.size();
    String id = new Proposer(api.as(Api.CONTRIBUTOR), country).proposes(Facts.cirt("2014", title));
    proposed.put(id, new Proposed(country, title));
    return id;
  }

  /** Until no answer comes any more. What another steward approved first is a conflict. */
  private void approve(Api api, List<String> ids, String name) {
    try {
      for (String id : ids) {
        Answer answer = reviewer(api, id).approve(id, request(name, id));
        if (answer.userErrors().isEmpty()) {
          acknowledged.add(id);
        } else {
          assertThat(answer.userErrors()).containsExactly("CONFLICT id");
        }
      }
    } catch (UncheckedIOException killed) {
      // As it should be.
    }
  }

  private static Map<String, String> request(String name, String id) {
    return Map.of("requestId", name + " approves " + id);
  }

  private Proposer reviewer(Api api, String id) {
    return new Proposer(api, proposed.get(id).country());
  }

  /** What is well after a kill, and stays so once the rest is approved; the number of the rest. */
  private int assertWell(List<String> ids, String name, String... properties) throws Exception {
    ServerProcess server = start(properties);
    try {
      Api api = server.api();
      List<String> rest = ids.stream().filter(id -> state(api, id).equals("PENDING")).toList();
      assertThat(rest).as("acknowledged").doesNotContainAnyElementsOf(acknowledged);
      await().atMost(PATIENCE).untilAsserted(() -> assertRecordedOnce(api, rest));
      for (String id : rest) {
        assertThat(reviewer(api, id).approve(id, request(name, id)).userErrors()).isEmpty();
      }
      await().atMost(PATIENCE).untilAsserted(() -> assertRecordedOnce(api, List.of()));
      return rest.size();
    } finally {
      server.kill();
    }
  }

  private String state(Api api, String id) {
    return reviewer(api, id).read(id).text("answer.state");
  }

  private void assertRecordedOnce(Api api, List<String> waiting) {
    List<String> expected = new ArrayList<>();
    proposed.forEach(
        (id, one) -> {
          if (!waiting.contains(id)) {
            expected.add(one.title());
          }
        });
    List<String> recorded = new ArrayList<>();
    for (String country : Load.COUNTRIES) {
      Answer answer = timeline(api, country);
      recorded.addAll(answer.texts("timeline.nodes.measure.title"));
      assertThat(answer.texts("timeline.nodes.proposedBy")).allMatch("contributor"::equals);
    }
    assertThat(recorded).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Answer timeline(Api api, String country) {
    return api.ask(
        """
        query ($c: CountryCode!) {
          timeline(country: $c, first: 100) { nodes { proposedBy measure { title } } }
        }
        """,
        Map.of("c", country));
  }
}
