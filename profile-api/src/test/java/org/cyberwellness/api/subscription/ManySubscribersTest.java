package org.cyberwellness.api.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.acceptance.Subscriber;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Many subscribers on one instance, slow ones among them. */
@Slow
@BesideOtherClasses
@TestPropertySource(properties = "cyberwellness.subscription.patience=8s")
class ManySubscribersTest extends OnAnEmptyStore {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Logger LOG = LoggerFactory.getLogger(ManySubscribersTest.class);
  private static final String LARGE =
      """
      subscription ($countries: [CountryCode!], $after: String) {
        profileChanged(countries: $countries, after: $after) {
          cursor
          event { id %s }
        }
      }
      """
          .formatted(
              String.join(
                  " ", IntStream.range(0, 20).mapToObj(i -> "n%d: note".formatted(i)).toList()));

  @AfterEach
  void whoever_is_gone_is_forgotten() {
    await().atMost(PATIENCE).until(() -> Subscriber.openOn(api) == 0);
  }

  @Test
  void a_thousand_subscribers_are_all_told() {
    int thousand = 1_000;
    Steward steward = steward();
    List<Subscriber> subscribers = new ArrayList<>();
    try {
      for (int i = 0; i < thousand; i++) {
        subscribers.add(
            Subscriber.to(
                api, i % 2 == 0 ? Map.of() : Map.of("countries", List.of(steward.country()))));
      }
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                assertThat(subscribers.stream().filter(Subscriber::isAtEnd).map(Subscriber::end))
                    .isEmpty();
                assertThat(Subscriber.openOn(api)).isEqualTo(thousand);
              });
      int threads = ManagementFactory.getThreadMXBean().getThreadCount();
      for (int round = 1; round <= 3; round++) {
        String event = steward.event(strategy("2014", "Strategy " + round));
        int told = round;
        long start = System.nanoTime();
        await()
            .pollInterval(Duration.ofMillis(5))
            .atMost(PATIENCE)
            .until(() -> subscribers.stream().allMatch(one -> one.changes().size() >= told));
        LOG.info(
            "{} subscribers told after {} ms; {} platform threads",
            thousand,
            Duration.ofNanos(System.nanoTime() - start).toMillis(),
            threads);
        assertThat(subscribers)
            .allSatisfy(
                one ->
                    assertThat(one.changes().getLast().at("/event/id").asString())
                        .isEqualTo(event));
      }
    } finally {
      subscribers.forEach(Subscriber::close);
    }
  }

  @Test
  void a_slow_subscriber_is_sent_away_costs_little_memory_and_goes_on_where_it_was() {
    Steward steward = steward();
    int slow = 20;
    int events = 400;
    List<Subscriber> subscribers =
        Stream.generate(
                () -> Subscriber.to(api, LARGE, Map.of("countries", List.of(steward.country()))))
            .limit(slow)
            .toList();
    await().atMost(PATIENCE).until(() -> Subscriber.openOn(api) == slow);
    subscribers.forEach(Subscriber::pause);
    long before = usedMemory();
    List<String> recorded = recorded(steward, events);

    await().atMost(PATIENCE).until(() -> Subscriber.openOn(api) == 0);
    long growth = (usedMemory() - before) >> 20;
    LOG.info("{} slow subscribers cost {} MB", slow, growth);
    assertThat(growth).as("MB; all that waits for them are 800").isLessThan(200);

    Subscriber one = subscribers.getFirst();
    one.goOn();
    assertThat(one.endCode()).isEqualTo("UNAVAILABLE");
    assertThat(one.end().toString()).contains("\"retryable\":true");
    List<String> told = new ArrayList<>(ids(one.changes()));
    assertThat(told).hasSizeLessThan(events);
    subscribers.forEach(Subscriber::close);
    try (Subscriber again = Subscriber.after(api, one.cursor(told.size()), steward.country())) {
      told.addAll(ids(again.changes(events - told.size())));
    }
    assertThat(told).isEqualTo(recorded);
  }

  private static List<String> ids(List<JsonNode> changes) {
    return changes.stream().map(change -> change.at("/event/id").asString()).toList();
  }

  private static List<String> recorded(Steward steward, int count) {
    List<Map<String, Object>> facts =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    Facts.fact(
                        "strategyAdopted",
                        "2014",
                        "title",
                        "Strategy " + i,
                        "note",
                        "Long. ".repeat(800).strip()))
            .toList();
    return steward.ask(facts, Map.of()).texts("recordEvents.events.id");
  }

  private static long usedMemory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
