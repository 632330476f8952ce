package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that record, correct and retract, each request under an id, until they are stopped or get
 * no more answer. What they were told to try again they do. They remember what they were answered.
 */
public final class Load {
  public static final List<String> COUNTRIES =
      List.of("BR", "DE", "FJ", "GH", "JP", "KH", "LA", "MU", "NZ", "PE", "TH", "VN");

  /** How many kinds of facts are recorded; the last ones are all the same. */
  private static final int KINDS = 8;

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int LOST_AT_MOST = 3;
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Random seeds;
  private final Map<Request, List<String>> acknowledged = new ConcurrentHashMap<>();
  private final Queue<Request> unanswered = new ConcurrentLinkedQueue<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger figures = new AtomicInteger();
  private final AtomicInteger toTryAgain = new AtomicInteger();
  private final AtomicInteger unprojected = new AtomicInteger();
  private final AtomicLong longest = new AtomicLong();
  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean stopped;

  /**
   * A mutation.
   *
   * @param document the name of its document
   * @param ids where its answer has the ids of the events that it recorded
   * @param notes of these events; none where it retracts
   */
  private record Request(
      String id,
      String country,
      String document,
      String ids,
      List<String> notes,
      Map<String, Object> input) {}

  /** An event that a client recorded, and may correct: with a fact of the same kind. */
  private record Own(String event, int kind) {
    String country() {
      return event.split(":", -1)[1];
    }

    Map<String, Object> input(String requestId) {
      return new HashMap<>(Map.of("eventId", event, "reason", "Wrong.", "requestId", requestId));
    }
  }

  public Load(Random seeds) {
    this.seeds = seeds;
  }

  /** Starts so many clients, which share these instances. */
  public void start(int count, Api... instances) {
    stopped = false;
    for (int i = 0; i < count; i++) {
      Api api = instances[i % instances.length];
      Random random = new Random(seeds.nextLong());
      clients.add(Thread.ofPlatform().start(() -> record(api, random)));
    }
  }

  /** Stops the clients, or waits for them where they got no more answer. */
  public void stop() throws InterruptedException {
    stopped = true;
    for (Thread client : clients) {
      client.join();
    }
    clients.clear();
  }

  private void record(Api api, Random random) {
    List<Own> own = new ArrayList<>();
    while (!stopped) {
      String id = "request " + requests.incrementAndGet();
      Own wrong =
          own.isEmpty() || random.nextInt(5) > 0 ? null : own.remove(random.nextInt(own.size()));
      int kind = wrong == null ? random.nextInt(KINDS) : wrong.kind();
      Request request =
          wrong == null
              ? recording(id, kind, random)
              : random.nextBoolean() ? retraction(id, wrong) : correction(id, wrong, random);
      if (!isAnswered(request, api)) {
        unanswered.add(request);
        return;
      }
      acknowledged.getOrDefault(request, List.of()).forEach(event -> own.add(new Own(event, kind)));
    }
  }

  private Request recording(String id, int kind, Random random) {
    String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    List<String> notes = List.of(id + " first", id + " second");
    List<?> facts = notes.stream().map(note -> fact(kind, note, random)).toList();
    return new Request(
        id,
        country,
        "record-events",
        "recordEvents.events.id",
        notes,
        Facts.recordInput(country, facts, Map.of("requestId", id)));
  }

  private static Request retraction(String id, Own wrong) {
    return new Request(
        id, wrong.country(), "retract-event", "retractEvent.none", List.of(), wrong.input(id));
  }

  private Request correction(String id, Own wrong, Random random) {
    String note = id + " corrected";
    Map<String, Object> input = wrong.input(id);
    input.put("event", fact(wrong.kind(), note, random));
    return new Request(
        id, wrong.country(), "correct-event", "correctEvent.event.id", List.of(note), input);
  }

  /** Three of the kinds speak of one indicator, so that they end each other. */
  private Map<String, Object> fact(int kind, String note, Random random) {
    String year = String.valueOf(2000 + random.nextInt(25));
    Map<String, Object> fact =
        switch (kind) {
          case 0 -> Facts.absence(year, "POLICY");
          case 1 -> Facts.development(year, "POLICY");
          case 2 -> Facts.law(year, note);
          case 3 -> Facts.exercise(year, note);
          // A day has one figure only.
          case 4 -> Facts.internetUse(FIRST.plusDays(figures.incrementAndGet()).toString(), 50);
          default -> Facts.strategy(year, note);
        };
    return Facts.noted(fact, note);
  }

  /** Whether an answer came; it is asked for again as often as the answer says so. */
  private boolean isAnswered(Request request, Api api) {
    int lost = 0;
    while (true) {
      long asked = System.nanoTime();
      try {
        Answer answer = send(request, api);
        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
        if (isAcknowledged(request, answer)) {
          return true;
        }
      } catch (IOException killed) {
        longest.accumulateAndGet(
            killed instanceof HttpTimeoutException ? System.nanoTime() - asked : 0, Math::max);
        // One connection may be lost and the server be well.
        if (++lost == LOST_AT_MOST) {
          return false;
        }
      }
      if (stopped) {
        return false;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean isAcknowledged(Request request, Answer answer) {
    if (Set.of("UNAVAILABLE").equals(Set.copyOf(answer.errors()))
        && answer.body().at("/errors/0/extensions/retryable").asBoolean()) {
      toTryAgain.incrementAndGet();
      return false;
    }
    if (!answer.errors().isEmpty() || !answer.userErrors().isEmpty()) {
      surprises.add(request + " -> " + answer.body());
      return true;
    }
    if (answer.body().toString().contains("\"projected\":false")) {
      unprojected.incrementAndGet();
    }
    acknowledged.put(request, answer.texts(request.ids()));
    return true;
  }

  private static Answer send(Request request, Api api) throws IOException {
    String body = api.send(Api.document(request.document()), Map.of("input", request.input()));
    return new Answer(JsonMapper.shared().readTree(body));
  }

  /** Sends again what got no answer. */
  public void repeatUnanswered(Api api) {
    for (Request request = unanswered.poll(); request != null; request = unanswered.poll()) {
      assertThat(isAnswered(request, api)).as(request.id()).isTrue();
    }
  }

  /** Sends some again that were answered: the answer names the same events. */
  public void assertRequestIdsAnswerAsBefore(Api api, int count, Random random) throws IOException {
    List<Request> known = new ArrayList<>(acknowledged.keySet());
    for (int i = 0; i < Math.min(count, known.size()); i++) {
      Request request = known.get(random.nextInt(known.size()));
      Answer again = send(request, api);
      assertThat(again.userErrors()).as(request.id()).isEmpty();
      assertThat(again.texts(request.ids())).as(request.id()).isEqualTo(acknowledged.get(request));
    }
  }

  /** What was acknowledged is there once, and nothing else; all that got no answer was repeated. */
  public void assertEachIsThereOnce(Api api) {
    assertThat(surprises).as("answers that are neither done nor to be tried again").isEmpty();
    List<String> there =
        COUNTRIES.stream().flatMap(c -> Timelines.recorded(api, c).stream()).toList();
    assertThat(there).extracting(one -> one.substring(one.indexOf(' '))).doesNotHaveDuplicates();
    List<String> expected = acknowledged.entrySet().stream().flatMap(e -> named(e)).toList();
    assertThat(minus(expected, there)).as("lost").isEmpty();
    assertThat(minus(there, expected)).as("never acknowledged").isEmpty();
  }

  private static List<String> minus(List<String> all, List<String> others) {
    List<String> rest = new ArrayList<>(all);
    rest.removeAll(new HashSet<>(others));
    return rest;
  }

  private static Stream<String> named(Map.Entry<Request, List<String>> one) {
    List<String> notes = one.getKey().notes();
    assertThat(one.getValue()).hasSameSizeAs(notes);
    return IntStream.range(0, notes.size())
        .mapToObj(i -> one.getValue().get(i) + " " + notes.get(i));
  }

  /** How many requests were carried out and answered. */
  public int acknowledged() {
    return acknowledged.size();
  }

  /** How many answers said to try again. */
  public int toTryAgain() {
    return toTryAgain.get();
  }

  /** How many answers said that it is recorded, and cannot be shown yet. */
  public int unprojected() {
    return unprojected.get();
  }

  /** The longest that an answer took. */
  public Duration longest() {
    return Duration.ofNanos(longest.get());
  }

  @Override
  public String toString() {
    return "%d requests acknowledged, %d of them not projected; %d to be tried again; %s; longest %s"
        .formatted(acknowledged(), unprojected(), toTryAgain(), surprises, longest());
  }
}
