package org.cyberwellness.history.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/** Writes many documents of a collection with one command, in any order. */
final class BulkWrite {
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private BulkWrite() {}

  static <T> WriteModel<T> upsert(String id, T document) {
    return new ReplaceOneModel<>(new Document("_id", id), document, UPSERT);
  }

  static <T> WriteModel<T> delete(String id) {
    return new DeleteOneModel<>(new Document("_id", id));
  }

  static <T> void all(MongoCollection<T> collection, List<WriteModel<T>> writes) {
    if (!writes.isEmpty()) {
      collection.bulkWrite(writes, UNORDERED);
    }
  }
}
