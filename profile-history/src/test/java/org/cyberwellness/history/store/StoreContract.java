package org.cyberwellness.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.profile.Answers;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** From commands through the ledger and the processor into a MongoDB, and out of it again. */
abstract class StoreContract {
  private static final int ROUNDS = 3;
  private static final AtomicInteger DATABASES = new AtomicInteger();

  @TempDir private Path directory;

  /** Each test has a ledger of its own, and what tells how far that one is projected. */
  private final String database = "store" + DATABASES.incrementAndGet();

  /** Where this database is; nothing for the embedded server, which has one a start. */
  abstract Optional<String> mongo(String database);

  @Test
  void what_is_read_is_what_was_recorded_also_after_all_is_projected_anew() {
    long seed = Long.getLong("store.seed", 20_140_826L);
    System.out.println("store.seed = " + seed);
    Random random = new Random(seed);
    List<CountryCode> countries = CountryCode.all().stream().sorted().limit(3L * ROUNDS).toList();
    SortedSet<String> grown;
    try (ConfigurableApplicationContext application = start()) {
      awaitCompleteness(application);
      for (int round = 0; round < ROUNDS; round++) {
        List<CountryCode> own = countries.subList(3 * round, 3 * round + 3);
        record(application, RandomHistories.of(own, random));
        awaitCompleteness(application);
        assertAnswers(application, own);
      }
      assertNoRowIsLeftOver(application);
      grown = ReadSide.documents(database(application));
      assertThat(grown).hasSizeGreaterThan(100);
      database(application).drop();
    }

    try (ConfigurableApplicationContext application = start()) {
      awaitCompleteness(application);
      assertThat(ReadSide.documents(database(application))).isEqualTo(grown);
      assertNoRowIsLeftOver(application);
      assertAnswers(application, countries);
    }
  }

  @Test
  void a_store_that_is_emptied_while_it_is_used_answers_nothing_until_it_is_rebuilt() {
    Random random = new Random(Long.getLong("store.seed", 1_984L));
    List<CountryCode> countries = Stream.of("KH", "LA", "VN").map(CountryCode::new).toList();
    try (ConfigurableApplicationContext application = start()) {
      awaitCompleteness(application);
      record(application, RandomHistories.of(countries, random));
      awaitCompleteness(application);
      assertAnswers(application, countries);
      SortedSet<String> before = ReadSide.documents(database(application));
      Completeness completeness = application.getBean(Completeness.class);

      database(application).drop();

      assertThat(completeness.isLost()).isTrue();
      assertThatThrownBy(() -> assertAnswers(application, countries))
          .isInstanceOf(IncompleteReadStoreException.class);
      completeness.rebuild();
      awaitCompleteness(application);
      assertThat(completeness.isLost()).isFalse();
      assertThat(ReadSide.documents(database(application))).isEqualTo(before);
      assertAnswers(application, countries);
    }
  }

  ConfigurableApplicationContext start() {
    return StoreApplication.start(
        Stream.concat(
                mongo(database).map(uri -> "spring.mongodb.uri=" + uri).stream(),
                Stream.of("cyberwellness.data-dir=" + directory))
            .toList());
  }

  private static void record(
      ConfigurableApplicationContext application, List<GenericCommandMessage<?>> commands) {
    CommandGateway gateway = application.getBean(CommandGateway.class);
    commands.forEach(gateway::sendAndWait);
  }

  private static void awaitCompleteness(ConfigurableApplicationContext application) {
    Completeness completeness = application.getBean(Completeness.class);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              completeness.projectMissing();
              return completeness.isReached();
            });
  }

  private static void assertAnswers(
      ConfigurableApplicationContext application, List<CountryCode> countries) {
    Ledger ledger = application.getBean(Ledger.class);
    for (CountryCode country : countries) {
      CountryHistory history =
          CountryHistory.empty(country)
              .with(ledger.read(new StreamRange(country, 0, Long.MAX_VALUE)));
      Answers.assertSay(application, history);
    }
  }

  private static void assertNoRowIsLeftOver(ConfigurableApplicationContext application) {
    var ids = ReadSide.rowIds(database(application));
    assertThat(ids.get("there")).isEqualTo(ids.get("named"));
  }

  private static MongoDatabase database(ConfigurableApplicationContext application) {
    return application.getBean(MongoDatabaseFactory.class).getMongoDatabase();
  }
}
