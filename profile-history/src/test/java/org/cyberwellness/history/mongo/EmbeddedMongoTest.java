package org.cyberwellness.history.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.MongoDatabaseFactory;

class EmbeddedMongoTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withBean(Serializer.class, () -> Jackson3Serializer.builder().build())
          .withUserConfiguration(MongoConfiguration.class)
          .withConfiguration(
              AutoConfigurations.of(
                  MongoAutoConfiguration.class,
                  DataMongoAutoConfiguration.class,
                  MongoHealthContributorAutoConfiguration.class));

  @Test
  void given_no_mongo_named_when_the_application_starts_then_it_has_one_of_its_own() {
    application.run(
        context -> {
          var database = context.getBean(MongoDatabaseFactory.class).getMongoDatabase();
          database.getCollection("documents").insertOne(new Document("_id", "KH"));

          assertThat(database.getName()).isEqualTo("cyberwellness");
          assertThat(database.getCollection("documents").countDocuments()).isEqualTo(1);
        });
  }

  @Test
  void given_no_mongo_named_when_its_health_is_asked_then_it_is_up_until_the_server_is_gone() {
    application
        .withBean(MongoClientSettingsBuilderCustomizer.class, EmbeddedMongoTest::impatient)
        .run(
            context -> {
              HealthIndicator health = context.getBean(HealthIndicator.class);
              assertThat(context).hasSingleBean(HealthIndicator.class);
              assertThat(health.health(true).getStatus()).isEqualTo(Status.UP);

              context.getBean(MongoServer.class).shutdownNow();

              assertThat(health.health(true).getStatus()).isEqualTo(Status.DOWN);
            });
  }

  @Test
  void given_a_stored_token_when_it_is_fetched_then_it_is_the_same() {
    application.run(
        context -> {
          TokenStore tokens = context.getBean(TokenStore.class);
          var token = GapAwareTrackingToken.newInstance(10, List.of(7L));
          tokens.initializeTokenSegments("profiles", 1);

          tokens.storeToken(token, "profiles", 0);

          assertThat(tokens.fetchToken("profiles", 0)).isEqualTo(token);
          assertThat(tokens.retrieveStorageIdentifier()).isPresent();
        });
  }

  @Test
  void given_a_mongo_named_when_the_application_starts_then_it_has_none_of_its_own() {
    new ApplicationContextRunner()
        .withUserConfiguration(EmbeddedMongo.class)
        .withPropertyValues("spring.mongodb.uri=mongodb://localhost/elsewhere")
        .run(context -> assertThat(context).doesNotHaveBean(MongoServer.class));
  }

  @ParameterizedTest
  @CsvSource({
    "mongodb://localhost/addressed, , addressed",
    "mongodb://localhost/, , cyberwellness",
    "mongodb://localhost/addressed, named, named"
  })
  void given_a_mongo_named_then_its_database_is_the_one_named_or_addressed(
      String address, @Nullable String named, String database) {
    new ApplicationContextRunner()
        .withUserConfiguration(DefaultDatabase.class)
        .withConfiguration(
            AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
        .withPropertyValues("spring.mongodb.uri=" + address)
        .withPropertyValues(
            named == null ? new String[0] : new String[] {"spring.mongodb.database=" + named})
        .run(
            context ->
                assertThat(context.getBean(MongoDatabaseFactory.class).getMongoDatabase().getName())
                    .isEqualTo(database));
  }

  /** Does not wait long for a server that is gone. */
  private static MongoClientSettingsBuilderCustomizer impatient() {
    return settings ->
        settings.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(300, MILLISECONDS));
  }
}
