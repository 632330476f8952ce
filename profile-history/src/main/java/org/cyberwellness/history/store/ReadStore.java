package org.cyberwellness.history.store;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static java.util.stream.Collectors.toMap;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The three collections of the read store. Every read is by {@code _id}. It starts with the
 * country's code, which is the shard key, and it is the only index that every compatible server
 * supports.
 */
@Component
class ReadStore {
  /**
   * The id of the document that marks the store as complete. It is among the calendars, so that it
   * disappears with them.
   */
  private static final String COMPLETE = "*";

  /** The embedded server compares each document that it finds with all ids of the query. */
  private static final int IDS_OF_A_QUERY = 250;

  /** A reply may have 48 MB, and not every compatible server splits it in time. */
  private static final int ROWS_OF_A_REPLY = 25;

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  /** The version of the documents' form. A store of an older form is rebuilt. */
  static final int FORM = 4;

  static final String ENTRIES = "entries" + FORM;

  static final String ROWS = "rows" + FORM;

  static final String CALENDARS = "calendars" + FORM;

  /** Collections of earlier forms. They are dropped once everything is written in the new form. */
  private static final List<String> SUPERSEDED =
      List.of("calendars", "calendars2", "calendars3", "rows", "rows2", "rows3", "entries");

  private final MongoDatabase database;
  private final MongoCollection<StreamEntry> entries;
  private final MongoCollection<Document> rows;
  private final MongoCollection<Document> calendars;
  private final MongoCollection<Document> marks;

  ReadStore(MongoDatabaseFactory mongo) {
    database = mongo.getMongoDatabase();
    entries =
        database.getCollection(ENTRIES, StreamEntry.class).withCodecRegistry(EntryCodecs.REGISTRY);
    rows = database.getCollection(ROWS);
    calendars = database.getCollection(CALENDARS);
    marks = database.getCollection(StoreMark.COLLECTION);
  }

  /**
   * The last projected sequence of every country.
   *
   * @throws IncompleteReadStoreException if the store is not known to be complete
   */
  Map<CountryCode, Long> sequences() {
    return complete(found(new Document()));
  }

  /** The same of some countries, even if the store may be incomplete: used to complete it. */
  Map<CountryCode, Long> sequencesEvenIfIncomplete(Collection<CountryCode> countries) {
    return sequencesIn(found(in("_id", ids(countries))));
  }

  /** The same of every country. */
  Map<CountryCode, Long> sequencesEvenIfIncomplete() {
    return sequencesIn(found(new Document()));
  }

  /** Whether the store is marked as complete. */
  boolean isMarkedComplete() {
    return calendars.find(new Document("_id", COMPLETE)).first() != null;
  }

  void markComplete() {
    Document mark = new Document("_id", COMPLETE);
    if (calendars.replaceOne(mark, mark, UPSERT).getUpsertedId() != null) {
      SUPERSEDED.forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }
  }

  /** The name of the database. */
  String database() {
    return database.getName();
  }

  /** Whose projections these are; empty in an empty store, and in one of an earlier version. */
  Optional<StoreMark> mark() {
    return Optional.ofNullable(marks.find(new Document("_id", StoreMark.ID)).first())
        .map(StoreMark::of);
  }

  void mark(StoreMark mark) {
    marks.replaceOne(new Document("_id", StoreMark.ID), mark.document(), UPSERT);
  }

  /** Marks the store, unless it is marked already; returns the mark that it has. */
  StoreMark markIfAbsent(StoreMark mark) {
    return mark()
        .orElseGet(
            () -> {
              isInserted(marks, mark.document());
              return mark().orElse(mark);
            });
  }

  private List<Document> found(Bson calendarsAsked) {
    return calendars
        .find(calendarsAsked)
        .projection(include(Documents.SEQUENCE))
        .into(new ArrayList<>());
  }

  private static Map<CountryCode, Long> complete(List<Document> found) {
    if (found.stream().noneMatch(document -> COMPLETE.equals(document.get("_id")))) {
      throw new IncompleteReadStoreException();
    }
    return sequencesIn(found);
  }

  private static Map<CountryCode, Long> sequencesIn(List<Document> found) {
    return found.stream()
        .filter(document -> !COMPLETE.equals(document.get("_id")))
        .collect(
            toMap(
                document -> new CountryCode(document.getString("_id")),
                document -> document.getLong(Documents.SEQUENCE)));
  }

  private static List<String> ids(Collection<CountryCode> countries) {
    return countries.stream().map(CountryCode::alpha2).toList();
  }

  /** The heads of the calendars of these countries, as far as they exist. */
  Collection<CalendarHead> heads(Collection<CountryCode> countries) {
    return countries.isEmpty()
        ? List.of()
        : calendars.find(in("_id", ids(countries))).map(Documents::head).into(new ArrayList<>());
  }

  /** The heads of all calendars. */
  Collection<CalendarHead> heads() {
    return calendars.find(ne("_id", COMPLETE)).map(Documents::head).into(new ArrayList<>());
  }

  /** The ends of the row calendars with these ids that exist. */
  Map<String, RowEnd> rowEnds(Collection<String> ids) {
    return rows(ids, Documents::rowEnd);
  }

  /** The earlier parts of row calendars with these ids that exist. */
  Map<String, CalendarPart> parts(Collection<String> ids) {
    return rows(ids, Documents::part);
  }

  private <T> Map<String, T> rows(Collection<String> ids, Function<Document, T> read) {
    Map<String, T> found = new HashMap<>();
    queries(ids)
        .forEach(
            some ->
                rows.find(some)
                    .batchSize(ROWS_OF_A_REPLY)
                    .forEach(row -> found.put(row.getString("_id"), read.apply(row))));
    return found;
  }

  /** The entries with these ids that exist. */
  Map<EventId, StreamEntry> entries(Collection<EventId> ids) {
    Map<EventId, StreamEntry> found = new HashMap<>();
    queries(ids.stream().map(EntryCodec::idOf).toList())
        .forEach(some -> entries.find(some).forEach(entry -> found.put(entry.id(), entry)));
    return found;
  }

  private static Stream<Bson> queries(Collection<String> ids) {
    return ids.stream().gather(Gatherers.windowFixed(IDS_OF_A_QUERY)).map(some -> in("_id", some));
  }

  /** The ids of a country's entries from one sequence to another, both included. */
  static List<EventId> ids(CountryCode country, long first, long last) {
    return LongStream.rangeClosed(first, last).mapToObj(n -> new EventId(country, n)).toList();
  }

  /**
   * Writes the update of each country. The calendar's head is written after everything that it
   * refers to, so that readers see an update whole or not at all.
   *
   * @throws OvertakenException if another instance projected some of a country's events meanwhile
   */
  void write(List<CountryUpdate> updates) {
    BulkWrite.all(
        entries,
        updates.stream()
            .flatMap(update -> update.entries().stream())
            .map(entry -> BulkWrite.upsert(EntryCodec.idOf(entry.id()), entry))
            .toList());
    BulkWrite.all(
        rows,
        updates.stream()
            .flatMap(update -> update.written().stream())
            .map(row -> BulkWrite.upsert(row.getString("_id"), row))
            .toList());
    updates.forEach(this::replaceHead);
  }

  /** Deletes the row calendars that no head names since these updates were written. */
  void deleteSuperseded(List<CountryUpdate> updates) {
    BulkWrite.all(
        rows,
        updates.stream()
            .flatMap(update -> update.superseded().stream())
            .map(BulkWrite::<Document>delete)
            .toList());
  }

  /** Empties the store, so that every event is projected again. */
  void clear() {
    List.of(calendars, rows, entries).forEach(c -> c.deleteMany(new Document()));
  }

  /**
   * Replaces the head from which the update was computed, and no other: a newer head's writer may
   * have deleted rows that this one names.
   */
  private void replaceHead(CountryUpdate update) {
    CalendarHead head = update.calendar().head();
    long before = update.entries().getFirst().id().sequence() - 1;
    if (before < 0 ? !isFirst(head) : !isNext(head, before)) {
      throw new OvertakenException(head.country());
    }
  }

  private boolean isFirst(CalendarHead head) {
    return isInserted(calendars, Documents.of(head));
  }

  private static boolean isInserted(MongoCollection<Document> collection, Document document) {
    try {
      collection.insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private boolean isNext(CalendarHead head, long before) {
    Document madeFrom =
        new Document("_id", head.country().alpha2()).append(Documents.SEQUENCE, before);
    return calendars.replaceOne(madeFrom, Documents.of(head)).getMatchedCount() == 1;
  }
}
