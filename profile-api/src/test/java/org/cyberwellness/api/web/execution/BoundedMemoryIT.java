package org.cyberwellness.api.web.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.ServerProcess;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What is kept for those who ask the same again does not fill the memory where nobody does. */
@Slow
class BoundedMemoryIT {
  private static final String HEAP = "256m";
  private static final int QUESTIONS =
      Integer.getInteger("memory.questions", Effort.of(4_000, 1_000_000));
  private static final int CLIENTS = 4;
  private static final int QUARTERS = 4;
  private static final long MOST_LIVE_BYTES = 200_000_000;
  private static final long MOST_GROWTH = 30_000_000;
  private static final int MOST_SLOWDOWN = 3;

  /** An answer to many questions, on a machine that does more. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

  private static final int GROWING_COUNTRIES = 24;
  private static final int RECORDINGS = 25;
  private static final String COUNTRIES = "{ statusHistories { country { code } } }";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  private final Random seeds = Effort.random();

  /**
   * A quarter of the questions.
   *
   * @param liveBytes what is in use after it, without garbage
   */
  private record Quarter(Duration time, Duration longest, long liveBytes) {}

  @Test
  void given_a_heap_of_256_MB_when_ever_different_questions_are_asked_then_memory_and_time_hold()
      throws Exception {
    ServerProcess server =
        ServerProcess.startWithHeap(HEAP, directory, "--cyberwellness.sample=world").ready();
    try {
      List<String> countries = server.api().ask(COUNTRIES).texts("statusHistories.country.code");
      Instant from = Instant.now();
      grow(server.api(), countries.subList(0, GROWING_COUNTRIES));
      Instant to = Instant.now();

      List<Quarter> quarters = new ArrayList<>();
      for (int i = 0; i < QUARTERS; i++) {
        quarters.add(quarter(server, countries, from, to));
        System.out.printf(
            "%,d questions with a heap of %s: %s%n",
            QUESTIONS / QUARTERS, HEAP, quarters.getLast());
      }

      assertThat(log()).doesNotContain("OutOfMemoryError");
      Quarter second = quarters.get(1);
      Quarter last = quarters.getLast();
      assertThat(last.liveBytes())
          .isLessThan(MOST_LIVE_BYTES)
          .isLessThan(second.liveBytes() + MOST_GROWTH);
      assertThat(last.time()).isLessThan(second.time().multipliedBy(MOST_SLOWDOWN));
      assertThat(quarters).allMatch(quarter -> quarter.longest().compareTo(LONGEST_ANSWER) < 0);
    } finally {
      server.kill();
    }
  }

  /** Each of these countries is known in many states. */
  private void grow(Api api, List<String> countries) throws Exception {
    Random random = new Random(seeds.nextLong());
    all(
        countries.stream()
            .map(
                country -> {
                  Random own = new Random(random.nextLong());
                  return (Callable<Void>)
                      () -> {
                        Steward steward = new Steward(api, country);
                        for (int i = 0; i < RECORDINGS; i++) {
                          steward.record(facts(own, i));
                        }
                        return null;
                      };
                })
            .toList());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object>[] facts(Random random, int recording) {
    return Stream.of(
            Facts.absence(day(random), "POLICY"),
            Facts.strategy(day(random), "Strategy " + recording),
            Facts.law(day(random), "Law " + recording),
            Facts.development(day(random), "CIRT"),
            Facts.membership(day(random), "Member " + recording),
            Facts.exercise(day(random), "Exercise " + recording))
        // Nothing is recorded twice.
        .map(fact -> Facts.noted(fact, "Recording " + recording))
        .toArray(Map[]::new);
  }

  private static String day(Random random) {
    return "%d-%02d-%02d"
        .formatted(1990 + random.nextInt(35), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private Quarter quarter(ServerProcess server, List<String> countries, Instant from, Instant to)
      throws Exception {
    int requests = QUESTIONS / QUARTERS / CLIENTS / RandomQuestions.IN_A_REQUEST;
    long start = System.nanoTime();
    List<Duration> longest =
        all(
            IntStream.range(0, CLIENTS)
                .mapToObj(
                    _ -> new RandomQuestions(new Random(seeds.nextLong()), countries, from, to))
                .map(questions -> (Callable<Duration>) () -> ask(server.api(), questions, requests))
                .toList());
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new Quarter(
        time, longest.stream().max(Duration::compareTo).orElseThrow(), server.liveBytes());
  }

  /** The longest that a request took. */
  private static Duration ask(Api api, RandomQuestions questions, int requests) {
    long longest = 0;
    for (int i = 0; i < requests; i++) {
      long asked = System.nanoTime();
      questions.ask(api);
      longest = Math.max(longest, System.nanoTime() - asked);
    }
    return Duration.ofNanos(longest);
  }

  private static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<T> result : clients.invokeAll(tasks)) {
        results.add(result.get());
      }
    }
    return results;
  }

  private String log() throws IOException {
    return Files.readString(directory.resolve("server.log"));
  }
}
