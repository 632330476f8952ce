package org.cyberwellness.history.mongo;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.util.StringUtils;

/** Where no MongoDB is named: one inside the process, empty at each start. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedMongo.NoMongoNamed.class)
@ConditionalOnMissingBean(MongoConnectionDetails.class)
class EmbeddedMongo {

  @Bean(destroyMethod = "shutdownNow")
  MongoServer mongoServer() {
    MongoServer server = new MongoServer(new MemoryBackend());
    server.bind("127.0.0.1", 0);
    return server;
  }

  @Bean
  MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
    InetSocketAddress address = server.getLocalAddress();
    ConnectionString connection =
        new ConnectionString(
            "mongodb://127.0.0.1:%d/cyberwellness?retryWrites=false".formatted(address.getPort()));
    return () -> connection;
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(HealthIndicator.class)
  static class Pinged {

    /** In the place of Spring Boot's, which says 'hello': the embedded server does not know it. */
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

  static final class NoMongoNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Stream.of("spring.mongodb.uri", "spring.mongodb.host")
          .map(context.getEnvironment()::getProperty)
          .noneMatch(StringUtils::hasText);
    }
  }
}
