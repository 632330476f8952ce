package org.cyberwellness.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.profile.event.CountryCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** From commands through the ledger and the processor into a MongoDB, and out of it again. */
abstract class StoreContract extends StoreOwnershipContract {
  private static final int ROUNDS = 3;
  private static final String TOKENS = "trackingtokens";
  private static final long FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();

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
  void what_is_recorded_first_and_projected_afterwards_is_as_if_it_were_projected_anew() {
    Random random = new Random(Long.getLong("store.seed", 1_969L));
    List<CountryCode> countries = CountryCode.all().stream().sorted().limit(2L * ROUNDS).toList();
    var commands = RandomHistories.of(countries, random);
    int half = commands.size() / 2;
    SortedSet<String> grown;
    try (ConfigurableApplicationContext application = start()) {
      awaitCompleteness(application);
      record(application, commands.subList(0, half));
      awaitCompleteness(application);

      Completeness completeness = application.getBean(Completeness.class);
      completeness.projectAfterwards(
          () -> record(application, commands.subList(half, commands.size())));

      assertThat(completeness.isReached()).isTrue();
      assertAnswers(application, countries);
      assertNoRowIsLeftOver(application);
      grown = ReadSide.documents(database(application));
      database(application).drop();
    }

    try (ConfigurableApplicationContext application = start()) {
      awaitCompleteness(application);
      assertThat(ReadSide.documents(database(application))).isEqualTo(grown);
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

  @Test
  void
      given_a_dead_instance_that_has_all_of_the_projecting_when_something_is_recorded_then_it_is_projected_at_once()
          throws InterruptedException {
    CountryCode country = new CountryCode("KH");
    try (ConfigurableApplicationContext application = start()) {
      awaitCompleteness(application);
      Completeness completeness = application.getBean(Completeness.class);
      database(application)
          .getCollection(TOKENS)
          .updateMany(
              new Document(),
              Updates.combine(
                  Updates.set("owner", "a dead instance"), Updates.set("timestamp", FAR_AHEAD)));

      record(application, RandomHistories.of(List.of(country), new Random(2014)));

      long last = application.getBean(Ledger.class).lastSequences().get(country);
      ProjectionProgress progress = application.getBean(ProjectionProgress.class);
      assertThat(progress.await(country, last, Duration.ofSeconds(5))).isTrue();
      assertThat(completeness.isReached()).isTrue();
      assertAnswers(application, List.of(country));
    }
  }

  private static void assertNoRowIsLeftOver(ConfigurableApplicationContext application) {
    var ids = ReadSide.rowIds(database(application));
    assertThat(ids.get("there")).isEqualTo(ids.get("named"));
  }
}
