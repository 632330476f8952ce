package org.cyberwellness.benchmark.rebuild;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cyberwellness.benchmark.BenchmarkSection;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.MeasuredValue;
import org.cyberwellness.benchmark.report.ResultLine;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.benchmark.server.MongoProcess;
import org.cyberwellness.benchmark.server.Postgres;
import org.cyberwellness.benchmark.server.ServedProcess;
import org.cyberwellness.benchmark.server.TemporaryDirectory;
import org.cyberwellness.profile.event.CountryCode;

/** The read store, lost and rebuilt from all events, by an application with little memory. */
public final class RebuildSection implements BenchmarkSection {
  private static final int COUNTRIES = 200;
  private static final int LETTERS = 40;
  private static final int RECORDERS = 4;
  private static final String HEAP = "-Xmx512m";
  private static final String MONGO_HEAP = "8g";

  @Override
  public void measure(Run run, Consumer<ResultLine> lines) throws Exception {
    int each = run.quick() ? 50 : 5_000;
    try (TemporaryDirectory directory = TemporaryDirectory.make();
        Postgres postgres = Postgres.start()) {
      String ledger = postgres.database("ledger");
      record(directory.path(), ledger, each);
      double events = (double) each * COUNTRIES;
      Path documents = directory.path().resolve("documents.bson");
      double seconds;
      try (MongoProcess mongo = MongoProcess.start(directory.path(), MONGO_HEAP)) {
        seconds = rebuild(run, directory.path(), ledger, mongo);
        StoredDocuments.dump(mongo.database(), documents);
      }
      double read = events / BareRead.seconds(ledger);
      double written;
      try (MongoProcess mongo = MongoProcess.start(directory.path(), MONGO_HEAP)) {
        written = events / StoredDocuments.write(documents, mongo.database());
      }
      lines.accept(
          ResultLine.share(
              "rebuild of every projection from %,.0f events of %d countries, %s"
                  .formatted(events, COUNTRIES, HEAP),
              read < written
                  ? "a bare read of the event table through JDBC"
                  : "the bare driver's bulk writes of the same documents",
              Bar.atLeast(0.4),
              "events",
              events / seconds,
              Math.min(read, written),
              "PostgreSQL and mongo-java-server in processes of their own; bare read %s, bare bulk inserts %s; %,d bytes of documents"
                  .formatted(
                      MeasuredValue.perSecond(read, "events"),
                      MeasuredValue.perSecond(written, "events"),
                      Files.size(documents))));
    }
  }

  /** Without projecting, which is what is measured afterwards. */
  private static void record(Path directory, String ledger, int each) throws Exception {
    try (Application application =
            Application.start(directory, "--spring.datasource.url=" + ledger);
        ExecutorService threads = Executors.newFixedThreadPool(RECORDERS)) {
      application.stopProjecting();
      List<Future<?>> recorded =
          CountryCode.all().stream()
              .limit(COUNTRIES)
              .<Future<?>>map(
                  country ->
                      threads.submit(
                          () -> application.record(CountryFacts.of(country, each, LETTERS))))
              .toList();
      for (Future<?> country : recorded) {
        country.get();
      }
    }
  }

  /** From the first document that is written to the first answer. */
  private static double rebuild(Run run, Path directory, String ledger, MongoProcess mongo)
      throws IOException, InterruptedException {
    try (ServedProcess application =
        ServedProcess.start(
            directory,
            List.of(HEAP, "-XX:+ExitOnOutOfMemoryError", "-jar", run.applicationJar().toString()),
            "--spring.datasource.url=" + ledger,
            "--spring.mongodb.uri=" + mongo.uri(),
            "--cyberwellness.sample=false")) {
      awaitFirstDocument(mongo.database(), application);
      long start = System.nanoTime();
      application.untilAnswered("{ profile(country: \"KH\") { sequence } }");
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static void awaitFirstDocument(MongoDatabase store, ServedProcess application)
      throws IOException, InterruptedException {
    while (StoredDocuments.count(store) == 0) {
      if (!application.java().process().isAlive()) {
        throw new IOException(Files.readString(application.log()));
      }
      Thread.sleep(1);
    }
  }
}
