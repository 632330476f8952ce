package org.cyberwellness.history.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.cyberwellness.history.ledger.CommandOrigin;
import org.cyberwellness.history.ledger.LedgerConfiguration;
import org.cyberwellness.profile.CountryProfile;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.StrategyAdopted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** From the ledger through a processor into the embedded MongoDB. */
class ProjectingTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final CountryCode CAMBODIA = new CountryCode("KH");
  private static final CountryCode LAOS = new CountryCode("LA");

  @TempDir Path directory;

  @Test
  void given_a_poisonous_event_when_events_are_projected_then_it_is_a_dead_letter_of_its_country() {
    try (ConfigurableApplicationContext application = start()) {
      record(application, CAMBODIA, "poison", "after it");
      record(application, LAOS, "healthy");

      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(titles(application)).containsExactly("healthy"));

      SequencedDeadLetterQueue<EventMessage<?>> queue =
          application
              .getBean(EventProcessingConfiguration.class)
              .deadLetterQueue("titles")
              .orElseThrow();
      assertThat(queue).isInstanceOf(JdbcSequencedDeadLetterQueue.class);
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(queue.sequenceSize("KH")).isEqualTo(2));
    }
  }

  @Test
  void given_recorded_events_when_it_starts_with_an_empty_mongo_then_all_are_projected_anew() {
    try (ConfigurableApplicationContext application = start()) {
      record(application, CAMBODIA, "one", "two");
    }

    try (ConfigurableApplicationContext application = start()) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(titles(application)).containsExactly("one", "two"));
      record(application, CAMBODIA, "three");
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(titles(application)).containsExactly("one", "two", "three"));
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(Projecting.class)
        .web(WebApplicationType.NONE)
        .properties(
            Map.of(
                "cyberwellness.data-dir",
                directory.toString(),
                "axon.eventhandling.processors.titles.mode",
                "pooled",
                "axon.eventhandling.processors.titles.initial-segment-count",
                1,
                "axon.eventhandling.processors.titles.batch-size",
                100,
                "axon.eventhandling.processors.titles.dlq.enabled",
                true,
                "spring.main.banner-mode",
                "off",
                "logging.level.root",
                "error"))
        .run();
  }

  private static void record(
      ConfigurableApplicationContext application, CountryCode country, String... titles) {
    List<ProfileEvent> events = new ArrayList<>();
    for (String title : titles) {
      events.add(
          new StrategyAdopted(
              Effective.parse("2013"),
              new Line(title),
              null,
              null,
              new Source(new Line("ITU"), null, null, null),
              null));
    }
    application
        .getBean(CommandGateway.class)
        .sendAndWait(
            new GenericCommandMessage<>(
                new RecordEvents(country, events, null, false),
                new CommandOrigin("steward", null).asMetaData()));
  }

  private static List<String> titles(ConfigurableApplicationContext application) {
    return application
        .getBean(MongoDatabaseFactory.class)
        .getMongoDatabase()
        .getCollection("titles")
        .find()
        .map(document -> document.getString("title"))
        .into(new ArrayList<>());
  }

  @EnableAutoConfiguration
  @Import({LedgerConfiguration.class, MongoConfiguration.class})
  static class Projecting {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    ConfigurerModule aggregate() {
      return configurer -> configurer.configureAggregate(CountryProfile.class);
    }

    @Bean
    Titles titlesOfStrategies(MongoDatabaseFactory mongo) {
      return new Titles(mongo);
    }
  }

  @ProcessingGroup("titles")
  static class Titles {
    private static final String BATCH = "titles";

    private final MongoDatabaseFactory mongo;

    Titles(MongoDatabaseFactory mongo) {
      this.mongo = mongo;
    }

    @EventHandler
    void on(StrategyAdopted event, UnitOfWork<?> unitOfWork) {
      if (event.title().text().equals("poison")) {
        throw new IllegalArgumentException("poison");
      }
      List<Document> batch =
          unitOfWork
              .root()
              .getOrComputeResource(
                  BATCH,
                  _ -> {
                    List<Document> documents = new ArrayList<>();
                    DocumentsBeforeToken.register(
                        unitOfWork,
                        () ->
                            mongo.getMongoDatabase().getCollection("titles").insertMany(documents));
                    return documents;
                  });
      batch.add(new Document("title", event.title().text()));
    }
  }
}
