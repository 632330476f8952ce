package org.cyberwellness.history.mongo;

import com.mongodb.ConnectionString;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;

/** Names the database where neither {@code spring.mongodb.database} nor the address does. */
final class DefaultDatabase implements BeanPostProcessor {
  private static final String NAME = "cyberwellness";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof MongoProperties mongo && mongo.getDatabase() == null && !isNamed(mongo)) {
      mongo.setDatabase(NAME);
    }
    return bean;
  }

  private static boolean isNamed(MongoProperties mongo) {
    return mongo.getUri() != null && new ConnectionString(mongo.getUri()).getDatabase() != null;
  }
}
