package org.cyberwellness.benchmark.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.peer.Peer;
import org.cyberwellness.benchmark.peer.Product;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
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

/** The three questions that every product answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Reads {
  private static final int QUESTIONS = 1 << 14;

  @Param("OURS")
  Product product = Product.OURS;

  @Param("100")
  int events;

  private @Nullable Peer opened;
  private List<Question> questions = List.of();
  private List<Indicator> indicators = List.of();
  private int next;

  private record Question(LocalDate day, CountryCode anyCountry, LocalDate anyDay) {}

  /** Loads the facts, and draws the questions beforehand. */
  @Setup
  public void open() throws Exception {
    BenchmarkData data = BenchmarkData.of(events);
    opened = product.open(data);
    Random random = new Random(events);
    questions = Stream.generate(() -> question(data, random)).limit(QUESTIONS).toList();
    // A treaty is ratified once: its indicator has no history to speak of.
    indicators =
        Stream.of(Indicator.values())
            .filter(indicator -> indicator != Indicator.UN_CONVENTION_AND_PROTOCOL)
            .toList();
  }

  private static Question question(BenchmarkData data, Random random) {
    CountryFacts any = data.all().get(random.nextInt(data.all().size()));
    return new Question(data.asked().randomDay(random), any.country(), any.randomDay(random));
  }

  /** Ends the product. */
  @TearDown
  public void close() throws IOException {
    peer().close();
  }

  private Peer peer() {
    return Objects.requireNonNull(opened);
  }

  private Question nextQuestion() {
    return questions.get(next++ & QUESTIONS - 1);
  }

  /** The profile of the country with the long history, on a random day. */
  @Benchmark
  public Object profile() {
    return peer().profile(BenchmarkData.ASKED, nextQuestion().day());
  }

  /** The profile of any country on a random day. */
  @Benchmark
  public Object anyProfile() {
    Question question = nextQuestion();
    return peer().profile(question.anyCountry(), question.anyDay());
  }

  /** Two random days compared. */
  @Benchmark
  public Object comparison() {
    return peer().comparison(nextQuestion().day(), nextQuestion().day());
  }

  /** The history of one indicator after another. */
  @Benchmark
  public Object history() {
    return peer().history(indicators.get(next++ % indicators.size()));
  }
}
