package org.cyberwellness.benchmark.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bson.RawBsonDocument;

/** All documents of a database, kept in a file. */
final class StoredDocuments {
  private static final int BATCH = 500;
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  /** Collections that are filled before any event is projected. */
  private static final Set<String> OF_NO_EVENT = Set.of("trackingtokens", "readStore");

  private StoredDocuments() {}

  static long count(MongoDatabase database) {
    return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
        .filter(name -> !OF_NO_EVENT.contains(name))
        .mapToLong(name -> database.getCollection(name).estimatedDocumentCount())
        .sum();
  }

  static void dump(MongoDatabase database, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (String name : database.listCollectionNames()) {
        for (RawBsonDocument document :
            database.getCollection(name, RawBsonDocument.class).find().batchSize(BATCH)) {
          byte[] bytes = new byte[document.getByteBuffer().remaining()];
          document.getByteBuffer().get(bytes);
          out.writeUTF(name);
          out.writeInt(bytes.length);
          out.write(bytes);
        }
      }
    }
  }

  /** How long the bare driver takes to write them all, in bulks: the writing alone. */
  static double write(Path file, MongoDatabase database) throws IOException {
    Map<String, List<InsertOneModel<RawBsonDocument>>> bulks = new HashMap<>();
    long taken = 0;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (in.available() > 0) {
        String name = in.readUTF();
        RawBsonDocument document = new RawBsonDocument(in.readNBytes(in.readInt()));
        List<InsertOneModel<RawBsonDocument>> bulk =
            bulks.computeIfAbsent(name, _ -> new ArrayList<>());
        bulk.add(new InsertOneModel<>(document));
        if (bulk.size() == BATCH) {
          taken += write(bulk, database.getCollection(name, RawBsonDocument.class));
        }
      }
    }
    for (Map.Entry<String, List<InsertOneModel<RawBsonDocument>>> bulk : bulks.entrySet()) {
      taken += write(bulk.getValue(), database.getCollection(bulk.getKey(), RawBsonDocument.class));
    }
    return taken / 1e9;
  }

  private static long write(
      List<InsertOneModel<RawBsonDocument>> bulk, MongoCollection<RawBsonDocument> collection) {
    if (bulk.isEmpty()) {
      return 0;
    }
    long start = System.nanoTime();
    collection.bulkWrite(bulk, UNORDERED);
    bulk.clear();
    return System.nanoTime() - start;
  }
}
