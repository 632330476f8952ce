package org.cyberwellness.history.store;

import java.util.Optional;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** A real MongoDB, where there is Docker. */
@Testcontainers(disabledWithoutDocker = true)
class StoreOnMongoContainerTest extends StoreContract {
  @Container
  private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8").withReplicaSet();

  @Override
  Optional<String> mongo(String database) {
    return Optional.of(MONGO.getReplicaSetUrl(database));
  }
}
