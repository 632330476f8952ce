package org.cyberwellness.benchmark.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.peer.KnownThen;
import org.cyberwellness.benchmark.peer.Product;
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

/** A profile at a random day and under a random earlier knowledge. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KnownThenReads {
  private static final int QUESTIONS = 1 << 14;

  @Param("OURS")
  Product product = Product.OURS;

  @Param("100")
  int events;

  private @Nullable KnownThen opened;
  private List<KnownThenQuestion> questions = List.of();
  private int next;

  private record KnownThenQuestion(int batch, LocalDate day) {}

  /** Loads the facts, and draws the questions beforehand. */
  @Setup
  public void open() throws Exception {
    BenchmarkData data = BenchmarkData.of(events);
    KnownThen peer = (KnownThen) product.open(data);
    opened = peer;
    Random random = new Random(events);
    questions =
        Stream.generate(
                () ->
                    new KnownThenQuestion(
                        random.nextInt(peer.batches()), data.asked().randomDay(random)))
            .limit(QUESTIONS)
            .toList();
  }

  /** Ends the product. */
  @TearDown
  public void close() throws IOException {
    peer().close();
  }

  private KnownThen peer() {
    return Objects.requireNonNull(opened);
  }

  /** One such profile. */
  @Benchmark
  public Object profileKnownThen() {
    KnownThenQuestion question = questions.get(next++ & QUESTIONS - 1);
    return peer().profileKnownAfter(question.batch(), question.day());
  }
}
