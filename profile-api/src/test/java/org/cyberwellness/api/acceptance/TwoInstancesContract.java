package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberwellness.api.acceptance.PersistentClient.Acknowledged;
import org.cyberwellness.history.mongo.MongoProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances record together on the same stores; one is killed meanwhile, and started again. */
abstract class TwoInstancesContract {
  private static final int COMMANDS = Integer.getInteger("instances.commands", 300);
  private static final int CLIENTS = 8;
  private static final int QUESTIONS = 100;
  private static final int ROUNDS = 25;
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final long seed = Long.getLong("instances.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final AtomicInteger noAnswers = new AtomicInteger();
  private final AtomicInteger conflicts = new AtomicInteger();

  @TempDir private Path directory;

  abstract MongoProcess mongo(Path directory) throws IOException;

  @Test
  void what_either_acknowledged_is_there_once_and_every_instance_answers_the_same()
      throws Exception {
    System.out.println("instances.seed = " + seed);
    try (MongoProcess mongo = mongo(directory);
        Instances instances = new Instances(directory)) {
      ServerProcess killed = instances.start(mongo, "shared");
      ServerProcess other = instances.start(mongo, "shared");

      ServerProcess restarted = recordWhileOneIsKilled(instances, mongo, killed);

      System.out.printf(
          "%d requests acknowledged, %d asked again without an answer, %d conflicts%n",
          acknowledged.size(), noAnswers.get(), conflicts.get());
      assertThat(acknowledged).hasSize(COMMANDS);
      assertThat(conflicts).hasPositiveValue();
      assertEachIsThereOnce(instances, mongo, List.of(other.api(), restarted.api()));
      assertRequestIdsAnswerAsBefore(instances);
      ServerProcess afresh = instances.start(mongo, "afresh");
      assertSameAnswers(List.of(afresh.api(), other.api(), restarted.api()));
      assertThat(entries(mongo, "afresh")).isEqualTo(entries(mongo, "shared"));
      assertSoonShown(other.api(), restarted.api());
      assertSoonShown(restarted.api(), other.api());
    }
  }

  /** The one that is killed is the first to have started: it is the one that projects. */
  private ServerProcess recordWhileOneIsKilled(
      Instances instances, MongoProcess mongo, ServerProcess killed) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    long start = System.nanoTime();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        PersistentClient client =
            new PersistentClient(instances, new Random(seed + i), noAnswers, conflicts);
        done.add(clients.submit(() -> record(client, requests)));
      }
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(10))
          .until(
              () -> acknowledged.size() >= COMMANDS / 2 || done.stream().allMatch(Future::isDone));
      instances.kill(killed);
      long kill = System.nanoTime();
      int before = acknowledged.size();
      ServerProcess restarted = instances.start(mongo, "shared");
      System.out.printf(
          "Killed after %d requests and %.1f s; ready again %.1f s later, %d requests later%n",
          before,
          seconds(start, kill),
          seconds(kill, System.nanoTime()),
          acknowledged.size() - before);
      for (Future<?> client : done) {
        client.get();
      }
      System.out.printf("Recorded in %.1f s%n", seconds(start, System.nanoTime()));
      return restarted;
    }
  }

  private void record(PersistentClient client, AtomicInteger requests) {
    for (int n = requests.getAndIncrement(); n < COMMANDS; n = requests.getAndIncrement()) {
      acknowledged.add(client.record("request " + n));
    }
  }

  private void assertEachIsThereOnce(Instances instances, MongoProcess mongo, List<Api> apis) {
    for (Api api : apis) {
      for (String country : PersistentClient.COUNTRIES) {
        List<String> expected =
            acknowledged.stream()
                .filter(one -> one.country().equals(country))
                .flatMap(one -> one.events().stream())
                .toList();
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> new Steward(api, country).sequence() == expected.size() - 1);
        assertThat(Timelines.recorded(api, country))
            .as(country)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
    long events = acknowledged.stream().mapToLong(one -> one.ids().size()).sum();
    JdbcClient ledger = JdbcClient.create(instances.ledger());
    assertThat(count(ledger, "DomainEventEntry")).isEqualTo(events);
    assertThat(count(ledger, "RequestEntry")).isEqualTo(COMMANDS);
    assertThat(count(ledger, "DeadLetterEntry")).isZero();
    assertThat(entries(mongo, "shared")).hasSize(Math.toIntExact(events));
  }

  private static long count(JdbcClient ledger, String table) {
    return ledger.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
  }

  /** The ids of the events that are projected. */
  private static List<String> entries(MongoProcess mongo, String database) {
    try (MongoClient client = MongoClients.create(mongo.uri(database))) {
      List<String> ids =
          client
              .getDatabase(database)
              .getCollection("entries")
              .find()
              .map(document -> document.getString("_id"))
              .into(new ArrayList<>());
      ids.sort(null);
      return ids;
    }
  }

  private void assertRequestIdsAnswerAsBefore(Instances instances) {
    PersistentClient client = new PersistentClient(instances, random, noAnswers, conflicts);
    acknowledged.stream()
        .limit(QUESTIONS)
        .forEach(one -> assertThat(client.repeat(one)).isEqualTo(one.ids()));
  }

  /** Whole profiles as of any day, as known at any instant and now. */
  private void assertSameAnswers(List<Api> apis) {
    String whole = Api.document("whole-profile");
    for (Acknowledged one : acknowledged.stream().limit(QUESTIONS).toList()) {
      String asOf = 2009 + random.nextInt(6) + "-06-30";
      List.of(
              Map.of("country", one.country(), "asOf", asOf),
              Map.of("country", one.country(), "asOf", asOf, "knownAt", one.recordedAt()))
          .forEach(
              question ->
                  assertThat(apis.stream().map(api -> api.ask(whole, question).data()).distinct())
                      .as("%s", question)
                      .hasSize(1));
    }
  }

  /** How far behind one is that did not record, from the moment on when the other answers. */
  private static void assertSoonShown(Api recording, Api reading) {
    Steward recorder = new Steward(recording, "KH");
    Steward reader = new Steward(reading, "KH");
    List<Double> milliseconds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      int place = reader.sequence() + 1;
      recorder.event(Facts.strategy("2014", "after " + place));
      long answered = System.nanoTime();
      await()
          .atMost(SOON)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(1))
          .until(() -> reader.sequence() >= place);
      milliseconds.add(1000 * seconds(answered, System.nanoTime()));
    }
    milliseconds.sort(null);
    System.out.printf(
        "Shown by the other after %.1f ms (median), %.1f ms (at most), of which a read is some%n",
        milliseconds.get(ROUNDS / 2), milliseconds.getLast());
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
