package org.cyberwellness.history.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** The unique index that allows one token for each segment of a processor. */
@Component
public class TokenIndex {
  private final MongoDatabaseFactory mongo;

  TokenIndex(MongoDatabaseFactory mongo) {
    this.mongo = mongo;
  }

  /** Deletes the tokens, so that the processors begin anew. */
  public void clear() {
    tokens().deleteMany(new Document());
  }

  /**
   * Creates the index if it is missing. The token store does so at start, but a database can be
   * dropped later.
   */
  public void ensure() {
    tokens()
        .createIndex(
            Indexes.ascending("processorName", "segment"), new IndexOptions().unique(true));
  }

  private MongoCollection<Document> tokens() {
    return mongo.getMongoDatabase().getCollection("trackingtokens");
  }
}
