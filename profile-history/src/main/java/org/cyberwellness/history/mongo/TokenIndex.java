package org.cyberwellness.history.mongo;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** The index that leaves a processor's segment one token. */
@Component
public class TokenIndex {
  private final MongoDatabaseFactory mongo;

  TokenIndex(MongoDatabaseFactory mongo) {
    this.mongo = mongo;
  }

  /**
   * Makes sure that it is there: the token store does so at start, and a database can be lost
   * later.
   */
  public void ensure() {
    mongo
        .getMongoDatabase()
        .getCollection("trackingtokens")
        .createIndex(
            Indexes.ascending("processorName", "segment"), new IndexOptions().unique(true));
  }
}
