package org.cyberwellness.benchmark.recording;

import java.util.List;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.MeasuredValue;
import org.cyberwellness.benchmark.report.ResultLine;
import org.cyberwellness.benchmark.server.Application;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What an event takes once it can be read: time, and bytes in both stores. */
final class RecordedEventCost {
  private static final int REPLY = 1_000;

  private RecordedEventCost() {}

  /**
   * Records countries on an empty ledger.
   *
   * @param countries the last is timed, the others warm up
   */
  static void of(Ledgers ledgers, List<CountryFacts> countries, Consumer<ResultLine> lines)
      throws Exception {
    Application application = ledgers.application();
    double timed = 0;
    double events = 0;
    for (CountryFacts facts : countries) {
      long start = System.nanoTime();
      application.record(facts);
      application.awaitProjected(facts.country(), facts.events().size() - 1L);
      timed = (System.nanoTime() - start) / (double) facts.events().size();
      events += facts.events().size();
    }
    String what = "a recorded event, %s, batches of 100: ".formatted(ledgers.title());
    lines.accept(
        ResultLine.alone(
            what + "time until it can be read", Bar.NONE, MeasuredValue.nanoseconds(timed), ""));
    lines.accept(
        ResultLine.alone(
            what + "bytes in the read store",
            Bar.NONE,
            new MeasuredValue(bytesRead(application) / events, "bytes"),
            "BSON of all documents; titles of 300 characters"));
    lines.accept(
        ResultLine.alone(
            what + "bytes in the ledger",
            Bar.NONE,
            new MeasuredValue(ledgers.bytes() / events, "bytes"),
            "table and indexes; H2's file before it is compacted"));
  }

  private static long bytesRead(Application application) {
    long bytes = 0;
    var database = application.bean(MongoDatabaseFactory.class).getMongoDatabase();
    for (String collection : database.listCollectionNames()) {
      for (RawBsonDocument document :
          database.getCollection(collection, RawBsonDocument.class).find().batchSize(REPLY)) {
        bytes += document.getByteBuffer().remaining();
      }
    }
    return bytes;
  }
}
