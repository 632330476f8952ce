package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records through any of several instances as a careful client does: without an answer it sends the
 * very same request again, and after a conflict one with the sequence as it is by then.
 */
public record PersistentClient(
    Instances instances, Random random, AtomicInteger noAnswers, AtomicInteger conflicts) {
  public static final List<String> COUNTRIES =
      List.of("KH", "LA", "VN", "TH", "MM", "MY", "SG", "ID", "BN", "PH", "TL", "LK");

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<String> DAYS = List.of("2010", "2011-06", "2012-02-29", "../2013");
  private static final String RECORD =
      """
      mutation ($input: RecordEventsInput!) {
        recordEvents(input: $input) {
          events { id recordedAt }
          userErrors { code message path }
        }
      }
      """;

  /** What was asked for, and the ids of the events that it was answered with. */
  public record Acknowledged(
      String country,
      List<String> titles,
      Map<String, Object> input,
      List<String> ids,
      String recordedAt) {

    /** Its events as the timeline shows them: ids with titles. */
    List<String> events() {
      return IntStream.range(0, ids.size())
          .mapToObj(i -> ids.get(i) + " " + titles.get(i))
          .toList();
    }
  }

  /** Records one or two events, some on the condition that nobody else has recorded meanwhile. */
  public Acknowledged record(String requestId) {
    String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    List<String> titles =
        IntStream.rangeClosed(1, 1 + random.nextInt(2)).mapToObj(i -> requestId + "." + i).toList();
    List<?> facts = titles.stream().map(this::fact).toList();
    Map<String, Object> further = new HashMap<>(Map.of("requestId", requestId));
    if (random.nextInt(3) == 0) {
      further.put("expectedSequence", sequence(country));
    }
    while (true) {
      Map<String, Object> input = Facts.recordInput(country, facts, further);
      Answer answer = untilAnswered(RECORD, Map.of("input", input));
      if (answer.userErrors().isEmpty()) {
        List<String> ids = answer.texts("recordEvents.events.id");
        assertThat(ids).hasSameSizeAs(titles);
        String recordedAt = answer.texts("recordEvents.events.recordedAt").getFirst();
        return new Acknowledged(country, titles, input, ids, recordedAt);
      }
      assertThat(answer.userErrors()).containsExactly("CONFLICT expectedSequence");
      conflicts.incrementAndGet();
      further.put(
          "expectedSequence", sequenceAfter(country, (int) further.get("expectedSequence")));
    }
  }

  /** Sends a request once more; the answer is the ids of its events. */
  public List<String> repeat(Acknowledged request) {
    return untilAnswered(RECORD, Map.of("input", request.input())).texts("recordEvents.events.id");
  }

  /** Asks any instance, and asks again until one answers. */
  private Answer untilAnswered(String document, Map<String, ?> variables) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        String body = instances.any(random).send(document, variables);
        Answer answer = new Answer(JsonMapper.shared().readTree(body));
        if (answer.errors().stream().noneMatch(error -> error.startsWith("UNAVAILABLE"))) {
          return answer;
        }
      } catch (IOException noAnswer) {
        // Perhaps it is recorded, perhaps not: asked again, it is once.
      }
      noAnswers.incrementAndGet();
      assertThat(System.nanoTime()).as("an answer in time").isLessThan(end);
    }
  }

  private int sequence(String country) {
    return untilAnswered(
            "query ($c: CountryCode!) { profile(country: $c) { sequence } }", Map.of("c", country))
        .at("profile.sequence")
        .intValue();
  }

  /** A read store may be some way behind what refused. */
  private int sequenceAfter(String country, int before) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .pollDelay(Duration.ZERO)
        .until(() -> sequence(country), now -> now > before);
  }

  private Map<String, Object> fact(String title) {
    String effective = DAYS.get(random.nextInt(DAYS.size()));
    return switch (random.nextInt(4)) {
      case 0 -> Facts.strategy(effective, title);
      case 1 -> Facts.law(effective, title);
      case 2 -> Facts.membership(effective, title);
      default -> Facts.exercise(effective, title);
    };
  }
}
