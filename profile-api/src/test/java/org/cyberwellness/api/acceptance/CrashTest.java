package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application is killed while it records: what it acknowledged is there, once. */
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
  private static final int CLIENTS = 4;
  private static final List<String> COUNTRIES = List.of("KH", "LA");

  @TempDir private Path directory;

  /** Titles of the strategies that a request records: two, so that half of it would show. */
  private record Request(String id, String country) {
    List<String> titles() {
      return List.of(id + " first", id + " second");
    }

    Map<String, Object> input() {
      return Facts.recordInput(
          country,
          titles().stream().map(title -> strategy("2013", title)).toList(),
          Map.of("requestId", id));
    }
  }

  private final Map<Request, List<String>> acknowledged = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Request> unanswered = new ConcurrentLinkedQueue<>();

  @Test
  void what_was_acknowledged_is_there_once_and_what_was_not_can_be_sent_again() throws Exception {
    long seed = Long.getLong("crash.seed", System.nanoTime());
    System.out.println("crash.seed = " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      ServerProcess server = ServerProcess.start(directory, false).ready();
      try {
        repeatWhatWasNotAnswered(server.api());
        assertEachIsThereOnce(server.api());
        List<Thread> clients = record(server.api(), round);
        Thread.sleep(500 + random.nextInt(2500));
        server.kill();
        for (Thread client : clients) {
          client.join();
        }
        System.out.printf(
            "Round %d: %d requests acknowledged, %d not answered%n",
            round, acknowledged.size(), unanswered.size());
      } finally {
        server.kill();
      }
    }
    ServerProcess server = ServerProcess.start(directory, false).ready();
    try {
      assertEachIsThereOnce(server.api());
      repeatWhatWasNotAnswered(server.api());
      assertEachIsThereOnce(server.api());
      assertThat(acknowledged.size()).isGreaterThan(ROUNDS * CLIENTS);
    } finally {
      server.kill();
    }
  }

  @Test
  void a_load_of_the_sample_that_is_killed_goes_on_at_the_next_start() throws Exception {
    ServerProcess killed = ServerProcess.start(directory, true).alive();
    Thread.sleep(new Random().nextInt(1000));
    killed.kill();

    ServerProcess server = ServerProcess.start(directory, true).ready();
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

  /** Clients that record until they get no more answer. */
  private List<Thread> record(Api api, int round) {
    return IntStream.range(0, CLIENTS)
        .mapToObj(client -> Thread.ofPlatform().start(() -> record(api, round, client)))
        .toList();
  }

  private void record(Api api, int round, int client) {
    for (int i = 0; ; i++) {
      Request request =
          new Request(
              "round %d client %d request %d".formatted(round, client, i),
              COUNTRIES.get((client + i) % COUNTRIES.size()));
      try {
        acknowledge(request, api);
      } catch (IOException | RuntimeException | AssertionError killed) {
        unanswered.add(request);
        return;
      }
    }
  }

  private void repeatWhatWasNotAnswered(Api api) throws IOException {
    for (Request request = unanswered.poll(); request != null; request = unanswered.poll()) {
      acknowledge(request, api);
    }
  }

  private void acknowledge(Request request, Api api) throws IOException {
    String body = api.send(Api.document("record-events"), Map.of("input", request.input()));
    Answer answer = new Answer(JsonMapper.shared().readTree(body));
    assertThat(answer.userErrors()).isEmpty();
    acknowledged.put(request, answer.texts("recordEvents.events.id"));
  }

  private void assertEachIsThereOnce(Api api) {
    List<String> there = new ArrayList<>();
    for (String country : COUNTRIES) {
      there.addAll(Timelines.recorded(api, country));
    }
    assertThat(there).extracting(one -> one.substring(one.indexOf(' '))).doesNotHaveDuplicates();
    assertThat(there)
        .containsAll(acknowledged.entrySet().stream().flatMap(CrashTest::idsAndTitles).toList());
    assertThat(there).as("whole requests").matches(all -> all.size() % 2 == 0);
    assertThat(there.size() - 2 * acknowledged.size())
        .as("recorded, but killed before the answer")
        .isBetween(0, 2 * unanswered.size());
  }

  private static Stream<String> idsAndTitles(Map.Entry<Request, List<String>> one) {
    return IntStream.range(0, 2)
        .mapToObj(i -> one.getValue().get(i) + " " + one.getKey().titles().get(i));
  }
}
