package org.cyberwellness.benchmark.peer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.server.LocalMongo;
import org.cyberwellness.history.store.Calendar;
import org.cyberwellness.history.store.CalendarCache;
import org.cyberwellness.history.store.ProfileReader;
import org.cyberwellness.history.store.ProfileReader.Asked;
import org.cyberwellness.history.timeline.AsOf;
import org.jspecify.annotations.Nullable;

/** A read of a profile out of the MongoDB-protocol server, nothing of it at hand. */
public interface Uncached extends AutoCloseable {

  /** The asked country's profile on a day. */
  Object profile(LocalDate asOf);

  @Override
  void close();

  /** This project's, with the country's calendar at hand and no document. */
  static Uncached ours(BenchmarkData data) throws InterruptedException {
    Ours ours = new Ours(data);
    ProfileReader reader = ours.application().bean(ProfileReader.class);
    Calendar calendar =
        Objects.requireNonNull(
            ours.application()
                .bean(CalendarCache.class)
                .of(List.of(BenchmarkData.ASKED))
                .get(BenchmarkData.ASKED));
    return new Uncached() {
      @Override
      public Object profile(LocalDate asOf) {
        return reader.read(List.of(new Asked(calendar, new AsOf(asOf))));
      }

      @Override
      public void close() {
        ours.close();
      }
    };
  }

  /** The bare driver's find by id, the answer left as bytes. */
  static Uncached raw(BenchmarkData data) {
    return new Driver<>(data, RawBsonDocument.class);
  }

  /** The bare driver's find by id, the answer decoded to records. */
  static Uncached decoded(BenchmarkData data) {
    return new Driver<>(data, BareProfile.class);
  }

  /** The bare driver's find of a document for each row, all by one query, decoded to records. */
  static Uncached rows(BenchmarkData data) {
    return new RowDriver(data);
  }

  /** A profile as one document. */
  record BareProfile(@BsonId String id, List<ValueDocument> values) {}

  /** A row of a profile. */
  record ValueDocument(String row, String value) {}

  /** A document for each state of the asked country; the ids of all are at hand. */
  final class Driver<T> implements Uncached {
    private final LocalMongo mongo = new LocalMongo();
    private final MongoCollection<T> profiles;
    private final NavigableMap<LocalDate, String> ids = new TreeMap<>();

    private Driver(BenchmarkData data, Class<T> form) {
      profiles = mongo.database().getCollection("profiles", form);
      MongoCollection<BareProfile> written =
          mongo.database().getCollection("profiles", BareProfile.class);
      data.asked()
          .forEachState(
              (change, profile) -> {
                String id = BenchmarkData.ASKED + ":" + change.day();
                List<ValueDocument> values = new ArrayList<>();
                profile.values().forEach((row, value) -> values.add(new ValueDocument(row, value)));
                written.insertOne(new BareProfile(id, values));
                ids.put(change.day(), id);
              });
    }

    @Override
    public Object profile(LocalDate asOf) {
      String id = Objects.requireNonNull(ids.floorEntry(asOf)).getValue();
      return Objects.requireNonNull(profiles.find(new Document("_id", id)).first());
    }

    @Override
    public void close() {
      mongo.close();
    }
  }

  /** A row's value, from a day on. */
  record RowDocument(@BsonId String id, String value) {}

  /** A document for each value that a row of the asked country ever had; the ids are at hand. */
  final class RowDriver implements Uncached {
    private final LocalMongo mongo = new LocalMongo();
    private final MongoCollection<RowDocument> rows =
        mongo.database().getCollection("rows", RowDocument.class);
    private final NavigableMap<LocalDate, List<String>> ids = new TreeMap<>();

    private RowDriver(BenchmarkData data) {
      Map<String, RowDocument> last = new TreeMap<>();
      data.asked()
          .forEachState(
              (change, profile) -> {
                profile
                    .values()
                    .forEach(
                        (row, value) ->
                            last.compute(
                                row, (_, before) -> row(before, row, change.day(), value)));
                ids.put(change.day(), last.values().stream().map(RowDocument::id).toList());
              });
    }

    private RowDocument row(@Nullable RowDocument before, String row, LocalDate day, String value) {
      if (before != null && before.value().equals(value)) {
        return before;
      }
      RowDocument next = new RowDocument(row + ":" + day, value);
      rows.insertOne(next);
      return next;
    }

    @Override
    public Object profile(LocalDate asOf) {
      List<String> named = Objects.requireNonNull(ids.floorEntry(asOf)).getValue();
      return rows.find(Filters.in("_id", named)).into(new ArrayList<>(named.size()));
    }

    @Override
    public void close() {
      mongo.close();
    }
  }
}
