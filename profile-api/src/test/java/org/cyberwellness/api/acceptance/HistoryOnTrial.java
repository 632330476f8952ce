package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One random history of a country: recorded and asked for over the API, then judged. */
final class HistoryOnTrial {
  private static final int MOST_EVENTS = 200;
  private static final int QUESTIONS = 8;
  private static final String ASK = Api.document("outside-oracle");
  private static final String EVENT = "{ id sequence recordedAt measure { id } }";
  private static final String RECORD =
      "mutation ($input: RecordEventsInput!) { recordEvents(input: $input) { events "
          + EVENT
          + " projected userErrors { code message path } } }";
  private static final String CORRECT =
      "mutation ($input: CorrectEventInput!) { correctEvent(input: $input) { event "
          + EVENT
          + " projected userErrors { code message path } } }";
  private static final String RETRACT =
      "mutation ($input: RetractEventInput!) { retractEvent(input: $input) { event { retraction {"
          + " at } } projected userErrors { code message path } } }";

  private final Api api;
  private final String country;
  private final RandomGenerator random;
  private final int size;
  private final RandomStatements statements;
  private final Map<String, Statement> standing = new LinkedHashMap<>();
  private final List<Learnt> learnt = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final Tally tally = new Tally();

  /** False where an answer came before the read store had caught up, as a busy machine's may. */
  private boolean projected = true;

  /**
   * What the application was asked and answered.
   *
   * @param known up to which instant the judge is to know
   */
  private record Asked(LocalDate asOf, @Nullable Instant knownAt, Instant known, JsonNode profile) {
    String point() {
      return "asOf %s, knownAt %s (%s)".formatted(asOf, knownAt, known);
    }
  }

  HistoryOnTrial(Api api, String country, long seed) {
    this.api = api;
    this.country = country;
    random = new SplittableRandom(seed);
    size = 1 + random.nextInt(MOST_EVENTS);
    statements = new RandomStatements(random, size);
  }

  /** Carries the trial out; the answer is what it has seen. */
  Tally judged() {
    while (tally.events() < size) {
      act();
      if (!learnt.isEmpty() && random.nextInt(5) == 0) {
        ask(statements.asOf(), null);
      }
    }
    for (int i = 0; i < QUESTIONS; i++) {
      ask(statements.asOf(), i < 2 ? null : instant());
    }
    judge();
    return tally;
  }

  private void act() {
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
    Answer answer = send(RECORD, input(batch));
    List<JsonNode> refused = answer.all("recordEvents.userErrors.path");
    if (!refused.isEmpty()) {
      TreeSet<Integer> places = new TreeSet<>();
      answer
          .all("recordEvents.userErrors")
          .forEach(e -> places.add(Integer.valueOf(e.path("path").get(1).stringValue())));
      tally.refused(places.size());
      List<Statement> rest = new ArrayList<>(batch);
      places.descendingSet().forEach(place -> rest.remove((int) place));
      if (!rest.isEmpty()) {
        record(rest);
      }
      return;
    }
    List<JsonNode> events = answer.all("recordEvents.events");
    assertThat(events).hasSameSizeAs(batch);
    List<Statement> recorded = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      recorded.add(recorded(batch.get(i), events.get(i)));
    }
    learn(stamp(events.getFirst(), "recordedAt"), sequence(events.getLast()), recorded, List.of());
  }

  private void correct(Statement wrong) {
    Statement right = statements.onRow(wrong.row(), standing.values());
    Answer answer =
        send(CORRECT, Map.of("eventId", wrong.event(), "reason", "Wrong.", "event", right.input()));
    if (!answer.userErrors().isEmpty()) {
      tally.refused(1);
      return;
    }
    JsonNode event = answer.at("correctEvent.event");
    learn(
        stamp(event, "recordedAt"),
        sequence(event),
        List.of(recorded(right, event)),
        List.of(wrong.event()));
  }

  private void retract(Statement wrong) {
    Answer answer = send(RETRACT, Map.of("eventId", wrong.event(), "reason", "Wrong."));
    learn(
        stamp(answer.at("retractEvent.event.retraction"), "at"),
        learnt.getLast().sequence() + 1,
        List.of(),
        List.of(wrong.event()));
  }

  private void learn(Instant stamp, long sequence, List<Statement> recorded, List<String> gone) {
    tally.recorded(recorded, gone.size(), standing.values());
    gone.forEach(standing::remove);
    recorded.forEach(statement -> standing.put(statement.event(), statement));
    learnt.add(new Learnt(stamp, stamp, sequence, recorded, gone));
  }

  private void ask(LocalDate asOf, @Nullable Instant knownAt) {
    if (!projected) {
      Steward steward = new Steward(api, country);
      await().until(() -> steward.sequence() == learnt.getLast().sequence());
      projected = true;
    }
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("country", country);
    variables.put("asOf", asOf.toString());
    if (knownAt != null) {
      variables.put("knownAt", knownAt.toString());
    }
    JsonNode profile = api.ask(ASK, variables).at("profile");
    Instant known = knownAt == null ? learnt.getLast().stamp() : knownAt;
    asked.add(new Asked(asOf, knownAt, known, profile));
  }

  /** A stamp, the microsecond before it, or some instant about it. */
  private Instant instant() {
    Instant stamp = learnt.get(random.nextInt(learnt.size())).stamp();
    return switch (random.nextInt(4)) {
      case 0 -> stamp.minus(1, ChronoUnit.MICROS);
      case 1 -> stamp.plus(random.nextInt(20_000) - 10_000, ChronoUnit.MICROS);
      default -> stamp;
    };
  }

  private void judge() {
    try (XtdbJudge judge = new XtdbJudge(learnt.getFirst().stamp().minus(1, ChronoUnit.MILLIS))) {
      learnt.forEach(judge::learn);
      for (Asked question : asked) {
        Verdict told = Verdict.of(question.profile());
        Verdict right = judge.verdict(question.asOf(), question.known());
        right
            .rows()
            .forEach(
                (row, said) ->
                    assertThat(told.rows().get(row))
                        .as("%s, %s", question.point(), row)
                        .isEqualTo(said));
        assertThat(told).as(question.point()).isEqualTo(right);
        judgeSince(judge, question);
        judgeOrder(question);
        tally.judged(right);
      }
    }
  }

  /** The status began on the day on which 'since' begins, and has held ever since. */
  private void judgeSince(XtdbJudge judge, Asked question) {
    JsonNode said = question.profile().path("indicators").get(random.nextInt(21));
    String row = said.path("indicator").stringValue();
    String status = said.path("status").stringValue();
    if (status.equals("NOT_REPORTED")) {
      assertThat(said.path("since").isNull()).isTrue();
      return;
    }
    String since = said.path("since").stringValue();
    LocalDate begin = EdtfDates.begin(since);
    long held = ChronoUnit.DAYS.between(begin, question.asOf());
    assertThat(held).as("%s, %s since %s", question.point(), row, since).isNotNegative();
    LocalDate between = begin.plusDays(random.nextLong(held + 1));
    assertThat(
            List.of(
                judge.status(row, begin, question.known()),
                judge.status(row, between, question.known())))
        .as("%s, %s from %s on and on %s", question.point(), row, begin, between)
        .containsOnly(status);
    assertThat(judge.status(row, begin.minusDays(1), question.known()))
        .as("%s, %s on the day before %s", question.point(), row, begin)
        .isNotEqualTo(status);
  }

  /** Within a day the order is the timeline's own. */
  private static void judgeOrder(Asked question) {
    for (JsonNode said : question.profile().path("indicators")) {
      List<LocalDate> begins = new ArrayList<>();
      for (JsonNode measure : said.path("measures")) {
        begins.add(EdtfDates.begin(measure.path("inForceFrom").stringValue()));
      }
      assertThat(begins).as(question.point()).isSorted();
    }
  }

  private Map<String, Object> input(List<Statement> batch) {
    return Facts.recordInput(country, batch.stream().map(Statement::input).toList(), Map.of());
  }

  private Answer send(String document, Map<String, Object> input) {
    Answer answer = api.ask(document, Map.of("input", input));
    answer.data().forEach(payload -> projected &= payload.path("projected").booleanValue());
    return answer;
  }

  private Statement any() {
    return List.copyOf(standing.values()).get(random.nextInt(standing.size()));
  }

  private static Statement recorded(Statement statement, JsonNode event) {
    JsonNode measure = event.at("/measure/id");
    return statement.recordedAs(
        event.path("id").stringValue(), measure.isString() ? measure.stringValue() : null);
  }

  private static Instant stamp(JsonNode event, String field) {
    return Instant.parse(event.path(field).stringValue());
  }

  private static long sequence(JsonNode event) {
    return event.path("sequence").longValue();
  }
}
