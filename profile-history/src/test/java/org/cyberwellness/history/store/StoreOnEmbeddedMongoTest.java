package org.cyberwellness.history.store;

import java.util.Optional;

class StoreOnEmbeddedMongoTest extends StoreContract {

  @Override
  Optional<String> mongo(String database) {
    return Optional.empty();
  }
}
