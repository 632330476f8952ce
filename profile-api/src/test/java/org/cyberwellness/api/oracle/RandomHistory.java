package org.cyberwellness.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import tools.jackson.databind.JsonNode;

/** Records, corrects and retracts at random, and keeps what each request recorded. */
final class RandomHistory {
  private static final int MOST_EVENTS = 200;
  private static final String EVENT = "{ id sequence recordedAt measure { id } }";
  private static final String OUTCOME = "projected userErrors { code message path }";
  private static final String RECORD =
      "mutation ($input: RecordEventsInput!) { recordEvents(input: $input) { events %s %s } }"
          .formatted(EVENT, OUTCOME);
  private static final String CORRECT =
      "mutation ($input: CorrectEventInput!) { correctEvent(input: $input) { event %s %s } }"
          .formatted(EVENT, OUTCOME);
  private static final String RETRACT =
      "mutation ($input: RetractEventInput!) { retractEvent(input: $input) { event %s %s } }"
          .formatted("{ retraction { at } }", OUTCOME);

  private final Api api;
  private final String country;
  private final RandomGenerator random;
  private final int size;
  private final RandomStatements statements;
  private final Tally tally;
  private final Map<String, Statement> standing = new LinkedHashMap<>();
  private final List<Learnt> learnt = new ArrayList<>();

  RandomHistory(Api api, String country, RandomGenerator random, Tally tally) {
    this.api = api;
    this.country = country;
    this.random = random;
    this.tally = tally;
    size = 1 + random.nextInt(MOST_EVENTS);
    statements = new RandomStatements(random, size);
  }

  String country() {
    return country;
  }

  RandomStatements statements() {
    return statements;
  }

  List<Learnt> learnt() {
    return learnt;
  }

  boolean isWhole() {
    return tally.events() >= size;
  }

  /** Asks for something; it may be refused. */
  void act() {
    int choice = random.nextInt(10);
    if (choice < 2 && !standing.isEmpty()) {
      retract(any());
    } else if (choice < 5 && !standing.isEmpty()) {
      correct(any());
    } else {
      int most = Math.min(size - tally.events(), random.nextBoolean() ? 3 : 30);
      List<Statement> batch = new ArrayList<>();
      for (int i = 1 + random.nextInt(most); i > 0; i--) {
        batch.add(statements.next(standing.values()));
      }
      record(batch);
    }
  }

  /** What is refused is left out, and the rest recorded. */
  private void record(List<Statement> batch) {
    Map<String, Object> input =
        Map.of(
            "country", country,
            "source", Map.of("title", "A source"),
            "events", batch.stream().map(Statement::input).toList());
    Answer answer = api.ask(RECORD, Map.of("input", input));
    if (answer.userErrors().isEmpty()) {
      List<JsonNode> events = answer.all("recordEvents.events");
      assertThat(events).hasSameSizeAs(batch);
      List<Statement> recorded = new ArrayList<>();
      for (int i = 0; i < batch.size(); i++) {
        recorded.add(batch.get(i).recordedAs(events.get(i)));
      }
      learn(events.getLast(), recorded, List.of());
      return;
    }
    TreeSet<Integer> refused = new TreeSet<>();
    for (JsonNode error : answer.all("recordEvents.userErrors")) {
      refused.add(Integer.valueOf(error.at("/path/1").stringValue()));
    }
    tally.refused(refused.size());
    List<Statement> rest = new ArrayList<>(batch);
    refused.descendingSet().forEach(place -> rest.remove((int) place));
    if (!rest.isEmpty()) {
      record(rest);
    }
  }

  private void correct(Statement wrong) {
    Statement right = statements.onRow(wrong.row(), standing.values());
    Map<String, Object> input =
        Map.of("eventId", wrong.event(), "reason", "Wrong.", "event", right.input());
    Answer answer = api.ask(CORRECT, Map.of("input", input));
    if (answer.userErrors().isEmpty()) {
      JsonNode event = answer.at("correctEvent.event");
      Statement recorded = right.recordedAs(event);
      if (wrong.measure() != null && recorded.measure() != null) {
        assertThat(recorded.measure()).as("a corrected measure's id").isEqualTo(wrong.measure());
      }
      learn(event, List.of(recorded), List.of(wrong.event()));
    } else {
      tally.refused(1);
    }
  }

  private void retract(Statement wrong) {
    Answer answer =
        api.ask(RETRACT, Map.of("input", Map.of("eventId", wrong.event(), "reason", "Wrong.")));
    Instant at = Instant.parse(answer.at("retractEvent.event.retraction.at").stringValue());
    long sequence = learnt.getLast().sequence() + 1;
    learn(new Learnt(at, sequence, List.of(), List.of(wrong.event())));
  }

  private void learn(JsonNode last, List<Statement> recorded, List<String> retracted) {
    Instant stamp = Instant.parse(last.path("recordedAt").stringValue());
    learn(new Learnt(stamp, last.path("sequence").longValue(), recorded, retracted));
  }

  private void learn(Learnt request) {
    tally.recorded(request, standing.values());
    request.retracted().forEach(standing::remove);
    request.recorded().forEach(statement -> standing.put(statement.event(), statement));
    learnt.add(request);
  }

  private Statement any() {
    return List.copyOf(standing.values()).get(random.nextInt(standing.size()));
  }
}
