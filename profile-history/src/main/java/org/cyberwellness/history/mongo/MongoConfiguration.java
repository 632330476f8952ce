package org.cyberwellness.history.mongo;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Keeps the processors' tokens beside the documents that they describe. */
@Configuration(proxyBeanMethods = false)
@Import(EmbeddedMongo.class)
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

  /** A reader is told soon that the store is missing, and may ask again. */
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
}
