package org.cyberwellness.api.web.execution;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import tools.jackson.databind.JsonNode;

/**
 * Questions that are hardly asked twice, {@value #IN_A_REQUEST} in a request: on any country and
 * day, as known now or at an instant while the facts were recorded.
 *
 * @param from the first of these instants
 * @param to the end of these instants
 */
record RandomQuestions(Random random, List<String> countries, Instant from, Instant to) {
  static final int IN_A_REQUEST = 10;

  private static final int INDICATORS = 21;
  private static final int LISTED = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
  private static final int DAYS = 60 * 366;

  /** One list is asked for in a request, and a comparison in each so many questions. */
  private static final int COMPARED = 5;

  private static final String CONTENT =
      """
      fragment Content on Profile {
        country { code } asOf knownAt sequence lastChangedOn readiness { score lowest highest }
        background { population { value effective } internetUsers { value effective } }
        indicators { indicator status mayAlreadyBe since summary
          measures { id title url inForceFrom inForceUntil } }
      }
      fragment Differences on ProfileComparison {
        from { ...Content } to { asOf }
        changes { indicator before { status } after { status } reasons }
      }
      fragment Statuses on ProfileConnection {
        totalCount nodes { country { code } asOf indicators { indicator status } }
      }
      """;

  /** The same for all requests, with the questions in its variables. */
  private static final String WITH_VARIABLES = withVariables();

  /**
   * A point in time.
   *
   * @param knownAt null for now
   */
  private record Point(String country, String asOf, String other, Instant knownAt) {}

  /** Asks, and looks at each answer. */
  void ask(Api api) {
    List<Point> points = IntStream.range(0, IN_A_REQUEST).mapToObj(_ -> point()).toList();
    if (random.nextBoolean()) {
      check(points, "q", api.ask(WITH_VARIABLES, variables(points)));
    } else {
      String name = "q" + Long.toString(random.nextLong(Long.MAX_VALUE), Character.MAX_RADIX) + "_";
      String document = document(points, name);
      check(points, name, api.ask(document));
      if (random.nextInt(4) == 0) {
        // Asked again, a document is one whose answers are kept.
        check(points, name, api.ask(document));
      }
    }
  }

  private Point point() {
    long span = ChronoUnit.MICROS.between(from, to);
    return new Point(
        countries.get(random.nextInt(countries.size())),
        day(),
        day(),
        random.nextBoolean() ? null : from.plus(random.nextLong(span), ChronoUnit.MICROS));
  }

  private String day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
  }

  private static boolean isList(int question) {
    return question == 0;
  }

  private static boolean isComparison(int question) {
    return question % COMPARED == 1;
  }

  private static String withVariables() {
    return IntStream.range(0, IN_A_REQUEST)
            .mapToObj(RandomQuestions::parameters)
            .collect(joining(" ", "query (", ") "))
        + IntStream.range(0, IN_A_REQUEST)
            .mapToObj(i -> question(i, "q" + i, "$c" + i, "$a" + i, "$b" + i, "$k" + i))
            .collect(joining("\n", "{ ", " }\n"))
        + CONTENT;
  }

  /** Those that a question uses. */
  private static String parameters(int i) {
    return (isList(i) ? "" : "$c%1$d: CountryCode! ").formatted(i)
        + (isComparison(i) ? "$b%1$d: Date! " : "").formatted(i)
        + "$a%1$d: Date! $k%1$d: DateTime".formatted(i);
  }

  private static Map<String, Object> variables(List<Point> points) {
    Map<String, Object> variables = new HashMap<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      variables.put("c" + i, point.country());
      variables.put("a" + i, point.asOf());
      variables.put("b" + i, point.other());
      if (point.knownAt() != null) {
        variables.put("k" + i, point.knownAt().toString());
      }
    }
    return variables;
  }

  /** A document that nobody has sent before. */
  private static String document(List<Point> points, String name) {
    return IntStream.range(0, points.size())
            .mapToObj(
                i -> {
                  Point point = points.get(i);
                  return question(
                      i,
                      name + i,
                      quoted(point.country()),
                      quoted(point.asOf()),
                      quoted(point.other()),
                      point.knownAt() == null ? "null" : quoted(point.knownAt().toString()));
                })
            .collect(joining("\n", "{ ", " }\n"))
        + CONTENT;
  }

  private static String question(
      int i, String alias, String country, String asOf, String other, String knownAt) {
    if (isList(i)) {
      return "%s: profiles(first: %d, asOf: %s, knownAt: %s) { ...Statuses }"
          .formatted(alias, LISTED, asOf, knownAt);
    }
    return isComparison(i)
        ? "%s: compareProfiles(country: %s, from: {asOf: %s, knownAt: %s}, to: {asOf: %s}) { ...Differences }"
            .formatted(alias, country, asOf, knownAt, other)
        : "%s: profile(country: %s, asOf: %s, knownAt: %s) { ...Content }"
            .formatted(alias, country, asOf, knownAt);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static void check(List<Point> points, String name, Answer answer) {
    JsonNode data = answer.data();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      JsonNode answered = data.path(name + i);
      if (isList(i)) {
        List<JsonNode> nodes = new ArrayList<>();
        answered.path("nodes").forEach(nodes::add);
        assertThat(nodes).hasSize(Math.min(LISTED, answered.path("totalCount").intValue()));
        nodes.forEach(node -> checkDay(point, node));
      } else {
        JsonNode profile = isComparison(i) ? answered.path("from") : answered;
        assertThat(profile.path("country").path("code").asString("")).isEqualTo(point.country());
        checkDay(point, profile);
        checkKnowledge(point, profile);
        assertThat(answered.path("changes").isArray()).isEqualTo(isComparison(i));
      }
    }
  }

  private static void checkDay(Point point, JsonNode profile) {
    assertThat(profile.path("asOf").asString("")).isEqualTo(point.asOf());
    assertThat(profile.path("indicators").size()).isEqualTo(INDICATORS);
  }

  private static void checkKnowledge(Point point, JsonNode profile) {
    if (point.knownAt() != null) {
      assertThat(Instant.parse(profile.path("knownAt").asString("")))
          .isBeforeOrEqualTo(point.knownAt());
    }
  }
}
