package org.cyberwellness.benchmark.read;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cyberwellness.benchmark.BenchmarkSection;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.peer.Product;
import org.cyberwellness.benchmark.read.UncachedReads.Reader;
import org.cyberwellness.benchmark.report.Bar;
import org.cyberwellness.benchmark.report.ResultLine;
import org.openjdk.jmh.runner.RunnerException;

/** Reads beside those of other products. */
public final class ReadBenchmark implements BenchmarkSection {
  private static final String OURS = "ours " + Product.OURS.boundary();

  @Override
  public void measure(Run run, Consumer<ResultLine> lines) throws RunnerException {
    Measurements measurements = new Measurements(run);
    List<Integer> sizes = run.quick() ? List.of(run.events()) : List.of(10_000, 1_000, 100);
    for (int events : sizes) {
      boolean judged = events == run.events();
      asOf(measurements, events, judged, lines);
      if (judged) {
        others(measurements, events, lines);
      }
      comparisonAndHistory(measurements, events, judged, lines);
    }
    growth(measurements, run.quick() ? run.events() : 100, run.events(), lines);
  }

  private static void asOf(
      Measurements measurements, int events, boolean judged, Consumer<ResultLine> lines)
      throws RunnerException {
    Map<Product, Bar> bars =
        Map.of(
            Product.XTDB, Bar.timesFaster(10),
            Product.ENVERS, Bar.timesFaster(10),
            Product.JAVERS_MONGO, Bar.timesFaster(10),
            Product.JAVERS_MONGO_DEFAULT, Bar.timesFaster(10),
            Product.JAVERS_H2, Bar.timesFaster(10),
            Product.AXON_REPLAY, Bar.timesFaster(1_000));
    for (Product product : Product.values()) {
      Bar bar = bars.get(product);
      if (bar != null && (judged || product != Product.JAVERS_MONGO_DEFAULT)) {
        lines.accept(
            line(
                measurements,
                "profile",
                "as-of read, warm, %,d events".formatted(events),
                product,
                judged ? bar : Bar.NONE,
                events));
      }
    }
  }

  private static void others(Measurements measurements, int events, Consumer<ResultLine> lines)
      throws RunnerException {
    lines.accept(
        line(
            measurements,
            "anyProfile",
            "the same of random countries",
            Product.XTDB,
            Bar.timesFaster(10),
            events));
    uncached(measurements, events, lines);
    Measured knownThen =
        measurements.read(KnownThenReads.class, "profileKnownThen", Product.OURS, events);
    Measured theirs =
        measurements.read(KnownThenReads.class, "profileKnownThen", Product.XTDB, events);
    lines.accept(
        ResultLine.faster(
            "`knownAt` in the past, warm, %,d events".formatted(events),
            "XTDB 1.24.5 at valid and transaction time",
            Bar.faster(),
            knownThen.p50(),
            theirs.p50(),
            both(Product.XTDB)));
  }

  private static void uncached(Measurements measurements, int events, Consumer<ResultLine> lines)
      throws RunnerException {
    Measured ours = measurements.uncached(Reader.OURS, events);
    for (Reader reader : List.of(Reader.DRIVER_DECODED, Reader.DRIVER_RAW, Reader.DRIVER_ROWS)) {
      lines.accept(
          ResultLine.longer(
              "as-of read, no document cache, %,d events".formatted(events),
              reader.title(),
              reader == Reader.DRIVER_DECODED ? Bar.within(1.5) : Bar.NONE,
              ours.p50(),
              measurements.uncached(reader, events).p50(),
              "both TCP in this machine, mongo-java-server in the same JVM"));
    }
  }

  private static void comparisonAndHistory(
      Measurements measurements, int events, boolean judged, Consumer<ResultLine> lines)
      throws RunnerException {
    for (Product product : List.of(Product.XTDB, Product.ENVERS, Product.JAVERS_MONGO)) {
      lines.accept(
          line(
              measurements,
              "comparison",
              "two dates compared, what differs, warm, %,d events".formatted(events),
              product,
              judged ? Bar.timesFaster(5) : Bar.NONE,
              events));
    }
    if (judged) {
      lines.accept(
          ResultLine.faster(
              "the same with reasons and causes",
              Product.XTDB.title() + ", which tells neither",
              Bar.NONE,
              measurements.read(ReasonReads.class, "reasons", Product.OURS, events).p50(),
              measurements.read(Reads.class, "comparison", Product.XTDB, events).p50(),
              both(Product.XTDB)));
    }
    for (Product product : List.of(Product.XTDB, Product.ENVERS, Product.JAVERS_MONGO)) {
      lines.accept(
          line(
              measurements,
              "history",
              "one indicator's whole history, %,d events".formatted(events),
              product,
              judged ? Bar.timesFaster(10) : Bar.NONE,
              events));
    }
  }

  private static void growth(
      Measurements measurements, int few, int many, Consumer<ResultLine> lines)
      throws RunnerException {
    lines.accept(
        ResultLine.longer(
            "as-of read, warm, %,d events".formatted(many),
            "itself at %,d events".formatted(few),
            Bar.within(1.5),
            measurements.read(Reads.class, "profile", Product.OURS, many).p50(),
            measurements.read(Reads.class, "profile", Product.OURS, few).p50(),
            OURS));
    lines.accept(
        ResultLine.longer(
            "as-of read, no document cache, %,d events".formatted(many),
            "itself at %,d events".formatted(few),
            Bar.within(1.5),
            measurements.uncached(Reader.OURS, many).p50(),
            measurements.uncached(Reader.OURS, few).p50(),
            "TCP in this machine"));
  }

  private static ResultLine line(
      Measurements measurements, String name, String what, Product product, Bar bar, int events)
      throws RunnerException {
    return ResultLine.faster(
        what,
        product.title(),
        bar,
        measurements.read(Reads.class, name, Product.OURS, events).p50(),
        measurements.read(Reads.class, name, product, events).p50(),
        both(product));
  }

  private static String both(Product product) {
    return "%s; theirs %s".formatted(OURS, product.boundary());
  }
}
