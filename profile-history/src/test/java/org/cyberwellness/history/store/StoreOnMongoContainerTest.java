package org.cyberwellness.history.store;

import java.util.List;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** A real MongoDB, where there is Docker. */
@Testcontainers(disabledWithoutDocker = true)
class StoreOnMongoContainerTest extends StoreContract {
  @Container
  private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8").withReplicaSet();

  @Override
  List<String> mongo() {
    return List.of("spring.mongodb.uri=" + MONGO.getReplicaSetUrl("cyberwellness"));
  }
}
