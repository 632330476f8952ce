package org.cyberwellness.benchmark.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.peer.Ours;
import org.cyberwellness.benchmark.peer.Product;
import org.cyberwellness.history.comparison.IndicatorChange;
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
import org.openjdk.jmh.infra.Blackhole;

/** Two random days compared, and why each change came about: no other product tells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReasonReads {
  private static final int QUESTIONS = 1 << 14;

  @Param("OURS")
  Product product = Product.OURS;

  @Param("100")
  int events;

  private @Nullable Ours opened;
  private List<LocalDate> days = List.of();
  private int next;

  /** Loads the facts, and draws the questions beforehand. */
  @Setup
  public void open() throws Exception {
    BenchmarkData data = BenchmarkData.of(events);
    opened = (Ours) product.open(data);
    Random random = new Random(events);
    days = Stream.generate(() -> data.asked().randomDay(random)).limit(QUESTIONS).toList();
  }

  /** Ends the application. */
  @TearDown
  public void close() throws IOException {
    ours().close();
  }

  private Ours ours() {
    return Objects.requireNonNull(opened);
  }

  private LocalDate nextDay() {
    return days.get(next++ & QUESTIONS - 1);
  }

  /** All that a change says. */
  @Benchmark
  public void reasons(Blackhole answer) {
    for (IndicatorChange change : ours().comparison(nextDay(), nextDay()).changes()) {
      answer.consume(change.measuresAdded());
      answer.consume(change.measuresRemoved());
      answer.consume(change.reasons());
      answer.consume(change.causedBy());
    }
  }
}
