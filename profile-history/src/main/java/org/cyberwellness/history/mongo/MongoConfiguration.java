package org.cyberwellness.history.mongo;

import com.mongodb.observability.ObservabilitySettings;
import io.micrometer.observation.ObservationRegistry;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Stores the processors' tokens beside the documents that they describe. */
@Configuration(proxyBeanMethods = false)
@Import({EmbeddedMongo.class, DefaultDatabase.class})
public class MongoConfiguration {
  private static final int PATIENCE_S = 3;
  private static final int ANSWER_WITHIN_S = 10;

  @Bean
  TokenStore tokenStore(
      MongoDatabaseFactory mongo, Serializer serializer, ApplicationEventPublisher events) {
    return new DocumentsBeforeToken(
        MongoTokenStore.builder()
            .mongoTemplate(
                DefaultMongoTemplate.builder().mongoDatabase(mongo.getMongoDatabase()).build())
            .serializer(serializer)
            .build(),
        () -> events.publishEvent(new ProjectionBegins()));
  }

  /**
   * Short timeouts, so that a client learns soon that the store is missing and can repeat its
   * request.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer patience() {
    return settings ->
        settings
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(PATIENCE_S, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket
                        .connectTimeout(PATIENCE_S, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_WITHIN_S, TimeUnit.SECONDS));
  }

  /** Makes each command visible to tracing, without its content. */
  @Bean
  MongoClientSettingsBuilderCustomizer observed(ObjectProvider<ObservationRegistry> observations) {
    return settings ->
        observations.ifAvailable(
            registry ->
                settings.observabilitySettings(
                    ObservabilitySettings.micrometerBuilder()
                        .observationRegistry(registry)
                        .build()));
  }

  /** Replaces Spring Boot's check, which sends 'hello': not every compatible server supports it. */
  @Bean
  HealthIndicator mongoHealthContributor(MongoDatabaseFactory mongo) {
    return () -> {
      try {
        mongo.getMongoDatabase().runCommand(new Document("ping", 1));
        return Health.up().build();
      } catch (RuntimeException failure) {
        return Health.down(failure).build();
      }
    };
  }
}
