package org.cyberwellness.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.cyberwellness.api.acceptance.Api;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One random history of a country: recorded, asked for while it grows and once it is whole, judged.
 */
final class HistoryOnTrial {
  private static final int QUESTIONS = 8;
  private static final String ASK = Api.document("outside-oracle");

  private final Api api;
  private final RandomGenerator random;
  private final Tally tally = new Tally();
  private final RandomHistory history;
  private final List<Asked> asked = new ArrayList<>();

  /**
   * What the application was asked and answered.
   *
   * @param knownAt null where it was asked with the knowledge of then
   * @param known up to which instant the judge is to know
   */
  private record Asked(LocalDate asOf, @Nullable Instant knownAt, Instant known, JsonNode profile) {
    String point() {
      return "asOf %s, knownAt %s (%s)".formatted(asOf, knownAt, known);
    }
  }

  HistoryOnTrial(Api api, String country, long seed) {
    this.api = api;
    random = new SplittableRandom(seed);
    history = new RandomHistory(api, country, random, tally);
  }

  /** Carries the trial out; the answer tells how much was on trial. */
  Tally judged() {
    while (!history.isWhole()) {
      history.act();
      if (!history.learnt().isEmpty() && random.nextInt(5) == 0) {
        ask(null);
      }
    }
    for (int i = 0; i < QUESTIONS; i++) {
      ask(i < 2 ? null : instant());
    }
    Instant first = history.learnt().getFirst().stamp();
    try (XtdbHistory same = new XtdbHistory(first.minus(1, ChronoUnit.MILLIS))) {
      history.learnt().forEach(same::learn);
      XtdbJudge judge = new XtdbJudge(same);
      asked.forEach(question -> judge(judge, question));
    }
    return tally;
  }

  private void ask(@Nullable Instant knownAt) {
    Map<String, String> variables = new LinkedHashMap<>();
    LocalDate asOf = history.statements().asOf();
    variables.put("country", history.country());
    variables.put("asOf", asOf.toString());
    if (knownAt != null) {
      variables.put("knownAt", knownAt.toString());
    }
    Learnt last = history.learnt().getLast();
    JsonNode profile = profile(variables);
    if (knownAt == null && profile.path("sequence").longValue() < last.sequence()) {
      // A mutation is answered after five seconds even where the read store is behind.
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> profile(variables).path("sequence").longValue() == last.sequence());
      profile = profile(variables);
    }
    asked.add(new Asked(asOf, knownAt, knownAt == null ? last.stamp() : knownAt, profile));
  }

  private JsonNode profile(Map<String, String> variables) {
    return api.ask(ASK, variables).at("profile");
  }

  /** A stamp, the microsecond before it, or some instant about it. */
  private Instant instant() {
    List<Learnt> learnt = history.learnt();
    Instant stamp = learnt.get(random.nextInt(learnt.size())).stamp();
    return switch (random.nextInt(4)) {
      case 0 -> stamp.minus(1, ChronoUnit.MICROS);
      case 1 -> stamp.plus(random.nextInt(20_000) - 10_000, ChronoUnit.MICROS);
      default -> stamp;
    };
  }

  private void judge(XtdbJudge judge, Asked question) {
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
    judgeOrder(question);
    List<String> said =
        StatementShapes.INDICATORS.stream()
            .filter(row -> !right.rows().get(row).status().equals("NOT_REPORTED"))
            .toList();
    if (!said.isEmpty() && random.nextBoolean()) {
      judgeSince(judge, question, said.get(random.nextInt(said.size())));
    }
    tally.judged(right);
  }

  /** The status began on the day on which 'since' begins, and has held ever since. */
  private void judgeSince(XtdbJudge judge, Asked question, String row) {
    JsonNode statement = null;
    for (JsonNode one : question.profile().path("indicators")) {
      statement = one.path("indicator").stringValue().equals(row) ? one : statement;
    }
    String status = statement.path("status").stringValue();
    LocalDate begin = EdtfDates.begin(statement.path("since").stringValue());
    long held = ChronoUnit.DAYS.between(begin, question.asOf());
    assertThat(held).as("%s, %s since %s", question.point(), row, begin).isNotNegative();
    LocalDate between = begin.plusDays(random.nextLong(held + 1));
    assertThat(judge.status(row, begin.minusDays(1), question.known()))
        .as("%s, %s on the day before %s", question.point(), row, begin)
        .isNotEqualTo(status);
    for (LocalDate day : List.of(begin, between)) {
      assertThat(judge.status(row, day, question.known()))
          .as("%s, %s on %s", question.point(), row, day)
          .isEqualTo(status);
    }
  }

  /** Within a day the order is the timeline's own. */
  private static void judgeOrder(Asked question) {
    for (JsonNode statement : question.profile().path("indicators")) {
      List<LocalDate> begins = new ArrayList<>();
      for (JsonNode measure : statement.path("measures")) {
        begins.add(EdtfDates.begin(measure.path("inForceFrom").stringValue()));
      }
      assertThat(begins).as(question.point()).isSorted();
    }
  }
}
