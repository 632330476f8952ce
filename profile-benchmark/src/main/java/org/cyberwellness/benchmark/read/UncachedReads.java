package org.cyberwellness.benchmark.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.peer.Uncached;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A profile on a random day, out of the MongoDB-protocol server. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UncachedReads {
  private static final int QUESTIONS = 1 << 14;

  @Param("OURS")
  Reader reader = Reader.OURS;

  @Param("100")
  int events;

  private @Nullable Uncached opened;
  private List<LocalDate> days = List.of();
  private int next;

  /** Who reads. */
  public enum Reader {
    OURS("ours"),
    DRIVER_DECODED("bare driver, find by `_id`, same size, decoded to records"),
    DRIVER_RAW("bare driver, find by `_id`, same size, raw"),
    DRIVER_ROWS("bare driver, one find of a document for each row, decoded to records");

    private final String title;

    Reader(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** Loads the facts, and draws the questions beforehand. */
  @Setup
  public void open() throws InterruptedException {
    BenchmarkData data = BenchmarkData.of(events);
    opened =
        switch (reader) {
          case OURS -> Uncached.ours(data);
          case DRIVER_RAW -> Uncached.raw(data);
          case DRIVER_DECODED -> Uncached.decoded(data);
          case DRIVER_ROWS -> Uncached.rows(data);
        };
    Random random = new Random(events);
    days = Stream.generate(() -> data.asked().randomDay(random)).limit(QUESTIONS).toList();
  }

  /** Ends the store. */
  @TearDown
  public void close() {
    Objects.requireNonNull(opened).close();
  }

  /** One profile. */
  @Benchmark
  public Object profile() {
    return Objects.requireNonNull(opened).profile(days.get(next++ & QUESTIONS - 1));
  }
}
