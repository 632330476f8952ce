package org.cyberwellness.api.operation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberwellness.api.acceptance.Acknowledgements;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.Instances;
import org.cyberwellness.api.acceptance.PersistentClient;
import org.cyberwellness.api.acceptance.ServerProcess;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.acceptance.Subscriber;
import org.cyberwellness.history.mongo.MongoProcess;
import org.cyberwellness.profile.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances record together on the same stores; one is killed meanwhile, and started again. */
abstract class TwoInstancesContract {
  private static final int CLIENTS = 8;
  private static final int ROUNDS = 25;
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final long seed = Long.getLong("instances.seed", Effort.seed());
  private final Random random = new Random(seed);
  private final Acknowledgements acknowledged = new Acknowledgements();
  private final AtomicInteger noAnswers = new AtomicInteger();
  private final AtomicInteger conflicts = new AtomicInteger();

  @TempDir private Path directory;

  abstract MongoProcess mongo(Path directory) throws IOException;

  /** How many requests all clients send together. */
  int commands() {
    return Integer.getInteger("instances.commands", Effort.of(150, 10_000));
  }

  @Test
  void what_either_acknowledged_is_there_once_and_every_instance_answers_the_same()
      throws Exception {
    System.out.println("instances.seed = " + seed);
    try (MongoProcess mongo = mongo(directory);
        Instances instances = new Instances(directory)) {
      ServerProcess killed = instances.start(mongo, "shared");
      ServerProcess other = instances.start(mongo, "shared");

      Subscriber untilTheKill = subscriber(killed);
      Subscriber throughout = subscriber(other);

      ServerProcess restarted = recordWhileOneIsKilled(instances, mongo, killed);

      System.out.printf(
          "%d requests acknowledged, %d asked again without an answer, %d conflicts%n",
          acknowledged.size(), noAnswers.get(), conflicts.get());
      assertThat(acknowledged.size()).isEqualTo(commands());
      assertThat(conflicts).hasPositiveValue();
      acknowledged.assertAreInOnce(instances.ledger());
      acknowledged.assertAreInOnce(mongo, "shared");
      acknowledged.assertAreShownOnceBy(other.api());
      acknowledged.assertAreShownOnceBy(restarted.api());
      acknowledged.assertAreToldOnceTo(throughout);
      acknowledged.assertAreToldOnceTo(untilTheKill, successor(untilTheKill, restarted));
      acknowledged.assertAreRepeatedBy(client(instances, 0));
      ServerProcess afresh = instances.start(mongo, "afresh");
      acknowledged.assertAreInOnce(mongo, "afresh");
      acknowledged.assertSameProfiles(List.of(afresh.api(), other.api(), restarted.api()), random);
      assertThat(afresh.api().text("/actuator/verify")).endsWith("\"broken\":[]}");
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
        PersistentClient client = client(instances, i);
        done.add(clients.submit(() -> record(client, requests)));
      }
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(10))
          .until(
              () ->
                  acknowledged.size() >= commands() / 2 || done.stream().allMatch(Future::isDone));
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

  private static Subscriber subscriber(ServerProcess instance) {
    return Subscriber.of(instance.api(), PersistentClient.COUNTRIES.toArray(String[]::new));
  }

  /** Goes on where the other one's connection was lost. */
  private static Subscriber successor(Subscriber lost, ServerProcess instance) {
    return Subscriber.after(
        instance.api(),
        lost.cursor(lost.changes().size()),
        PersistentClient.COUNTRIES.toArray(String[]::new));
  }

  private PersistentClient client(Instances instances, int number) {
    return new PersistentClient(instances, new Random(seed + number), noAnswers, conflicts);
  }

  private void record(PersistentClient client, AtomicInteger requests) {
    for (int n = requests.getAndIncrement(); n < commands(); n = requests.getAndIncrement()) {
      acknowledged.add(client.record("request " + n));
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
          .atMost(PATIENCE)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(1))
          .until(() -> reader.sequence() >= place);
      milliseconds.add(1000 * seconds(answered, System.nanoTime()));
    }
    milliseconds.sort(null);
    System.out.printf(
        "Shown by the other after %.1f ms (median), %.1f ms (at most), of which a read is some%n",
        milliseconds.get(ROUNDS / 2), milliseconds.getLast());
    assertThat(milliseconds.get(ROUNDS / 2)).as("median in ms").isLessThan(SOON.toMillis());
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
