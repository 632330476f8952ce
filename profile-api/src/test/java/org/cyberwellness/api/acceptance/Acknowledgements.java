package org.cyberwellness.api.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cyberwellness.api.acceptance.PersistentClient.Acknowledged;
import org.cyberwellness.history.mongo.MongoProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that any instance has acknowledged: it is there once, and nothing else is. */
public final class Acknowledgements {
  private static final int SAMPLES = 100;

  /** Of a thousand events each. */
  private static final int PROFILES = 25;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Queue<Acknowledged> all = new ConcurrentLinkedQueue<>();

  public void add(Acknowledged one) {
    all.add(one);
  }

  public int size() {
    return all.size();
  }

  public List<String> eventIds() {
    return all.stream().flatMap(one -> one.ids().stream()).toList();
  }

  public void assertAreInOnce(DataSource ledger) {
    JdbcClient jdbc = JdbcClient.create(ledger);
    assertSame(
        jdbc.sql("SELECT aggregateIdentifier, sequenceNumber FROM DomainEventEntry")
            .query((row, _) -> "event:" + row.getString(1) + ":" + row.getLong(2))
            .list(),
        eventIds());
    assertThat(jdbc.sql("SELECT COUNT(*) FROM RequestEntry").query(Integer.class).single())
        .isEqualTo(size());
    assertThat(jdbc.sql("SELECT COUNT(*) FROM DeadLetterEntry").query(Integer.class).single())
        .isZero();
  }

  /** Each event is projected once: the read store has an entry for it, and no other entry. */
  public void assertAreInOnce(MongoProcess mongo, String database) {
    try (MongoClient client = MongoClients.create(mongo.uri(database))) {
      assertSame(
          client
              .getDatabase(database)
              .getCollection("entries4")
              .find()
              .map(entry -> "event:" + entry.getString("_id"))
              .into(new ArrayList<>()),
          eventIds());
    }
  }

  public void assertAreShownOnceBy(Api api) {
    all.stream()
        .collect(groupingBy(Acknowledged::country))
        .forEach(
            (country, those) -> {
              List<String> events = those.stream().flatMap(one -> one.events().stream()).toList();
              Steward steward = new Steward(api, country);
              await().atMost(PATIENCE).until(() -> steward.sequence() == events.size() - 1);
              assertSame(Timelines.recorded(api, country), events);
            });
  }

  /** Each event is told once to these subscribers, of whom one goes on behind the other. */
  public void assertAreToldOnceTo(Subscriber... inTurn) {
    List<String> events = eventIds();
    await().atMost(PATIENCE).until(() -> told(inTurn).size() >= events.size());
    assertSame(told(inTurn), events);
  }

  /** In any order; of thousands, sorted is the quick way to compare. */
  private static void assertSame(List<String> found, List<String> expected) {
    assertThat(found.stream().sorted().toList()).isEqualTo(expected.stream().sorted().toList());
  }

  private static List<String> told(Subscriber... inTurn) {
    return Stream.of(inTurn)
        .flatMap(subscriber -> subscriber.changes().stream())
        .map(change -> change.at("/event/id").asString())
        .toList();
  }

  /** A request that is sent again is answered with the events that it was answered with. */
  public void assertAreRepeatedBy(PersistentClient client) {
    all.stream().limit(SAMPLES).forEach(one -> assertThat(client.repeat(one)).isEqualTo(one.ids()));
  }

  /** Whole profiles are the same on each instance, of any day, as known at any instant and now. */
  public void assertSameProfiles(List<Api> apis, Random random) {
    String whole = Api.document("whole-profile");
    List<Acknowledged> some = new ArrayList<>(all);
    Collections.shuffle(some, random);
    some.stream()
        .limit(PROFILES)
        .flatMap(one -> questions(one, 2009 + random.nextInt(6) + "-06-30"))
        .forEach(
            question ->
                assertThat(apis.stream().map(api -> api.ask(whole, question).data()).distinct())
                    .as("%s", question)
                    .hasSize(1));
  }

  private static Stream<Map<String, String>> questions(Acknowledged one, String asOf) {
    return Stream.of(
        Map.of("country", one.country(), "asOf", asOf),
        Map.of("country", one.country(), "asOf", asOf, "knownAt", one.recordedAt()));
  }
}
