package org.cyberwellness.history.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.cyberwellness.history.timeline.StreamEntry;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** One instance of what projects and reads, on a MongoDB that others may share. */
public final class ReadSide {
  private static final MongoClient CLIENT = client();
  private static final Document NOT_THE_MARK = new Document("_id", new Document("$ne", "*"));
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final String name;
  private final ReadStore store;
  private final CalendarCache calendars;
  private final HistoryCache histories;
  private final ProfileReader reader;
  private final ProjectionProgress progress;
  private final ProfileProjector projector;

  private ReadSide(String name) {
    this.name = name;
    store = new ReadStore(new SimpleMongoClientDatabaseFactory(CLIENT, name));
    calendars = new CalendarCache(store, Duration.ZERO);
    histories = new HistoryCache(store, calendars);
    reader = new ProfileReader(store);
    progress = new ProjectionProgress(store, calendars);
    projector =
        new ProfileProjector(
            store,
            // Its ledger is asked only where the entries of a batch are not those that come next.
            new Projection(store, calendars, histories, null, progress));
  }

  /** On an empty store. */
  public static ReadSide onAnEmptyStore() {
    ReadSide side = new ReadSide("store" + DATABASES.incrementAndGet());
    side.empty();
    return side;
  }

  /** Another instance on the same store. */
  public ReadSide another() {
    return new ReadSide(name);
  }

  public CalendarCache calendars() {
    return calendars;
  }

  public HistoryCache histories() {
    return histories;
  }

  public ProfileReader reader() {
    return reader;
  }

  public ProjectionProgress progress() {
    return progress;
  }

  ReadStore store() {
    return store;
  }

  /** Empties the store; it counts as complete, as the store of an empty ledger does. */
  public void empty() {
    store.clear();
    store.markComplete();
  }

  /** Projects a batch of entries as the processor does. */
  public void project(List<StreamEntry> batch) {
    if (batch.isEmpty()) {
      return;
    }
    UnitOfWork<DomainEventMessage<?>> unitOfWork =
        DefaultUnitOfWork.startAndGet(message(batch.getFirst()));
    for (StreamEntry entry : batch) {
      projector.on(entry.event(), message(entry), unitOfWork);
    }
    unitOfWork.commit();
  }

  /** Projects entries in batches of these sizes, in turn. */
  public void project(List<StreamEntry> entries, List<Integer> sizes) {
    int start = 0;
    for (int i = 0; start < entries.size(); i++) {
      int end = Math.min(entries.size(), start + sizes.get(i % sizes.size()));
      project(entries.subList(start, end));
      start = end;
    }
  }

  public MongoDatabase database() {
    return CLIENT.getDatabase(name);
  }

  /** All documents of the read store as they stand. */
  public SortedSet<String> documents() {
    return documents(database());
  }

  static SortedSet<String> documents(MongoDatabase database) {
    SortedSet<String> documents = new TreeSet<>();
    for (String collection : List.of(ReadStore.ENTRIES, ReadStore.ROWS, ReadStore.CALENDARS)) {
      for (Document document : database.getCollection(collection).find(NOT_THE_MARK)) {
        documents.add(collection + document.toJson());
      }
    }
    return documents;
  }

  /** The ids of all row calendars and parts of them in the store, and of those that are named. */
  static Map<String, List<String>> rowIds(MongoDatabase database) {
    Map<String, Document> rows = new TreeMap<>();
    for (Document row : database.getCollection(ReadStore.ROWS).find()) {
      rows.put(row.getString("_id"), row);
    }
    List<String> there = new ArrayList<>(rows.keySet());
    List<String> named = new ArrayList<>();
    for (Document document : database.getCollection(ReadStore.CALENDARS).find(NOT_THE_MARK)) {
      CalendarHead head = Documents.head(document);
      head.rows()
          .forEach(
              (row, place) -> {
                String id = RowCalendar.id(head.country(), row, place);
                named.add(id);
                named.addAll(Documents.rowEnd(rows.get(id)).earlier());
              });
    }
    named.sort(null);
    return new TreeMap<>(Map.of("there", there, "named", named));
  }

  private static DomainEventMessage<?> message(StreamEntry entry) {
    return new GenericDomainEventMessage<>(
        "CountryProfile",
        entry.id().country().alpha2(),
        entry.id().sequence(),
        entry.event(),
        MetaData.with("recordedAt", entry.recordedAt().toString())
            .and("recordedBy", entry.recordedBy())
            .and("hash", entry.hash()),
        entry.id().toString(),
        entry.recordedAt());
  }

  private static MongoClient client() {
    MongoServer server = new MongoServer(new MemoryBackend());
    server.bind("127.0.0.1", 0);
    return MongoClients.create(server.getConnectionString() + "/?retryWrites=false");
  }
}
