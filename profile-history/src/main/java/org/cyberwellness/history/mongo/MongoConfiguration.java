package org.cyberwellness.history.mongo;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Keeps the processors' tokens beside the documents that they describe. */
@Configuration(proxyBeanMethods = false)
@Import(EmbeddedMongo.class)
public class MongoConfiguration {

  @Bean
  TokenStore tokenStore(MongoDatabaseFactory mongo, Serializer serializer) {
    return new DocumentsBeforeToken(
        MongoTokenStore.builder()
            .mongoTemplate(
                DefaultMongoTemplate.builder().mongoDatabase(mongo.getMongoDatabase()).build())
            .serializer(serializer)
            .build());
  }
}
