package org.cyberwellness.history.mongo;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The embedded MongoDB server, used if none is configured. It is empty at each start. */
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

  static final class NoMongoNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Stream.of("spring.mongodb.uri", "spring.mongodb.host")
          .map(context.getEnvironment()::getProperty)
          .noneMatch(StringUtils::hasText);
    }
  }
}
