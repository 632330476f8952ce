package org.cyberwellness.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.bson.Document;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.profile.Answers;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.util.FileSystemUtils;

/** A read store is that of one ledger, whatever it is given to. */
abstract class StoreOwnershipContract {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final List<CountryCode> COUNTRIES = countries("KH", "LA");

  @TempDir private Path directory;

  /** Each test has a ledger of its own, and what tells how far that one is projected. */
  private final String database = "store" + DATABASES.incrementAndGet();

  /** Where this database is; nothing for the embedded server, which has one a start. */
  abstract Optional<String> mongo(String database);

  @Test
  void the_store_of_another_ledger_is_refused_and_left_as_it_is(@TempDir Path other) {
    startAndRecord();

    assertRefused(other, "is that of another ledger");

    try (ConfigurableApplicationContext application = start()) {
      awaitCompleteness(application);
      assertAnswers(application, COUNTRIES);
    }
  }

  @Test
  void the_unmarked_store_of_another_ledger_is_refused(@TempDir Path other) {
    startAndRecord();
    mark(null);

    assertRefused(other, "holds events that this ledger does not have");
  }

  @Test
  void the_unmarked_store_of_the_ledger_itself_is_marked() {
    startAndRecord();
    mark(null);

    try (ConfigurableApplicationContext application = start()) {
      assertThat(marks(application)).extracting("form").containsExactly(ReadStore.FORM);
    }
  }

  @Test
  void a_store_that_knows_more_than_its_restored_ledger_is_rebuilt(@TempDir Path backup)
      throws IOException {
    startAndRecord();
    FileSystemUtils.copyRecursively(directory, backup);
    startAndRecord(countries("VN"));
    FileSystemUtils.deleteRecursively(directory);
    FileSystemUtils.copyRecursively(backup, directory);

    try (ConfigurableApplicationContext application = start()) {
      awaitCompleteness(application);
      assertAnswers(application, COUNTRIES);
      record(application, RandomHistories.of(countries("TH"), new Random()));
      Backlog backlog = application.getBean(Backlog.class);
      await().atMost(Duration.ofMinutes(1)).until(() -> backlog.behind().isEmpty());
      assertAnswers(application, countries("KH", "LA", "TH", "VN"));
    }
  }

  @Test
  void a_store_of_a_newer_form_is_refused() {
    startAndRecord();
    mark(ReadStore.FORM + 1);

    assertRefused(directory, "is of form " + (ReadStore.FORM + 1));
  }

  @Test
  void a_store_of_an_older_form_is_taken_and_marked_anew() {
    startAndRecord();
    mark(ReadStore.FORM - 1);

    try (ConfigurableApplicationContext application = start()) {
      assertThat(marks(application)).extracting("form").containsExactly(ReadStore.FORM);
    }
  }

  @Test
  void a_store_that_becomes_another_ledgers_while_it_is_used_is_told() {
    try (ConfigurableApplicationContext application = start()) {
      StoreOwnership ownership = application.getBean(StoreOwnership.class);
      ownership.check();
      marks(application).forEach(mark -> replaceMark(application, mark.append("ledger", "other")));

      assertThatThrownBy(ownership::check)
          .isInstanceOf(ForeignReadStoreException.class)
          .hasMessageContaining("another ledger: of other");
    }
  }

  private static List<CountryCode> countries(String... codes) {
    return Stream.of(codes).map(CountryCode::new).toList();
  }

  private void startAndRecord() {
    startAndRecord(COUNTRIES);
  }

  private void startAndRecord(List<CountryCode> countries) {
    assumeThat(mongo(database)).isPresent();
    try (ConfigurableApplicationContext application = start()) {
      record(application, RandomHistories.of(countries, new Random()));
      awaitCompleteness(application);
    }
  }

  private void assertRefused(Path ledger, String message) {
    assertThatThrownBy(() -> start(ledger).close())
        .hasRootCauseInstanceOf(ForeignReadStoreException.class)
        .rootCause()
        .hasMessageContaining(message)
        .hasMessageContaining(database);
  }

  private void mark(Integer form) {
    try (ConfigurableApplicationContext application = start()) {
      marks(application)
          .forEach(
              mark -> {
                if (form == null) {
                  database(application)
                      .getCollection(StoreMark.COLLECTION)
                      .deleteMany(new Document());
                } else {
                  replaceMark(application, mark.append("form", form));
                }
              });
    }
  }

  private static void replaceMark(ConfigurableApplicationContext application, Document mark) {
    database(application)
        .getCollection(StoreMark.COLLECTION)
        .replaceOne(new Document("_id", mark.get("_id")), mark);
  }

  private static List<Document> marks(ConfigurableApplicationContext application) {
    return database(application).getCollection(StoreMark.COLLECTION).find().into(new ArrayList<>());
  }

  ConfigurableApplicationContext start() {
    return start(directory);
  }

  private ConfigurableApplicationContext start(Path ledger) {
    return StoreApplication.start(
        Stream.concat(
                mongo(database).map(uri -> "spring.mongodb.uri=" + uri).stream(),
                Stream.of("cyberwellness.data-dir=" + ledger))
            .toList());
  }

  static void record(
      ConfigurableApplicationContext application, List<GenericCommandMessage<?>> commands) {
    CommandGateway gateway = application.getBean(CommandGateway.class);
    commands.forEach(gateway::sendAndWait);
  }

  static void awaitCompleteness(ConfigurableApplicationContext application) {
    Completeness completeness = application.getBean(Completeness.class);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              completeness.projectMissing();
              return completeness.isReached();
            });
  }

  static void assertAnswers(
      ConfigurableApplicationContext application, List<CountryCode> countries) {
    Ledger ledger = application.getBean(Ledger.class);
    for (CountryCode country : countries) {
      CountryHistory history =
          CountryHistory.empty(country)
              .with(ledger.read(new StreamRange(country, 0, Long.MAX_VALUE)));
      Answers.assertSay(application, history);
    }
  }

  static MongoDatabase database(ConfigurableApplicationContext application) {
    return application.getBean(MongoDatabaseFactory.class).getMongoDatabase();
  }
}
