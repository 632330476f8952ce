package org.cyberwellness.history.store;

import java.util.List;

class StoreOnEmbeddedMongoTest extends StoreContract {

  @Override
  List<String> mongo() {
    return List.of();
  }
}
