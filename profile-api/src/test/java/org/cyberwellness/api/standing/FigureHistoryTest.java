package org.cyberwellness.api.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Effort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A background figure of all countries over time, from one answer; and of one, with its sources.
 */
@BesideOtherClasses
class FigureHistoryTest {
  private static final List<String> FIELDS = List.of("population", "internetUsers");
  private static final List<String> FIGURES = List.of("POPULATION", "INTERNET_USERS");
  private static final int DATES = Effort.of(3, 20);

  private static RunningApplication application;
  private static Api api;

  @BeforeAll
  static void start(@TempDir Path directory) {
    application = RunningApplication.withWorld(directory);
    api = application.api();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void the_values_of_any_date_are_those_of_the_profiles_at_any_knowledge() {
    // The countries of the sample were recorded one after the other.
    String halfway = api.ask("{ profile(country: \"MX\") { knownAt } }").text("profile.knownAt");
    int known = 0;

    for (String knownAt : List.of("2999-01-01T00:00:00Z", halfway)) {
      for (int which = 0; which < FIGURES.size(); which++) {
        Map<String, List<JsonNode>> histories =
            histories(FIGURES.get(which), ", knownAt: \"" + knownAt + "\"");
        for (String date : dates(histories)) {
          Map<String, String> told = new HashMap<>();
          histories.forEach(
              (country, values) ->
                  values.stream()
                      .filter(value -> text(value, "on").compareTo(date) <= 0)
                      .forEach(value -> told.put(country, said(value))));
          assertThat(told).as(date).isEqualTo(profiles(FIELDS.get(which), date, knownAt));
          known += told.size();
        }
        assertThat(histories.values()).noneMatch(List::isEmpty);
      }
    }
    assertThat(known).isGreaterThan(DATES * 50);
  }

  /** Days from which values hold, and days before these. */
  private static List<String> dates(Map<String, List<JsonNode>> histories) {
    List<String> days =
        histories.values().stream()
            .flatMap(List::stream)
            .map(value -> text(value, "on"))
            .distinct()
            .sorted()
            .toList();
    Random random = Effort.random();
    return Stream.generate(() -> days.get(random.nextInt(days.size())))
        .limit(DATES)
        .map(day -> LocalDate.parse(day).minusDays(random.nextInt(2)).toString())
        .toList();
  }

  @Test
  void a_country_can_be_read_day_by_day() {
    List<JsonNode> values = histories("INTERNET_USERS", "").get("EE");

    assertThat(values).hasSizeGreaterThan(25);
    for (JsonNode value : values) {
      String day = text(value, "on");
      JsonNode figure =
          api.ask(
                  """
                  query ($on: Date!) {
                    profile(country: "EE", asOf: $on) {
                      background { internetUsers { value effective } }
                    }
                  }
                  """,
                  Map.of("on", day))
              .at("profile.background.internetUsers");
      assertThat(said(figure)).isEqualTo(said(value));
    }
  }

  @Test
  void cambodias_share_of_2013_is_the_one_that_the_printed_profile_gives() {
    assertThat(histories("INTERNET_USERS", "").get("KH"))
        .extracting(FigureHistoryTest::said)
        .contains("6.0 of 2013");
  }

  @Test
  void nothing_was_known_before_the_first_record() {
    assertThat(histories("POPULATION", ", knownAt: \"2000-01-01T00:00:00Z\"")).isEmpty();
    assertThat(histories("POPULATION", ", knownAt: \"2999-01-01T00:00:00Z\""))
        .isEqualTo(histories("POPULATION", ""));
  }

  @Test
  void of_one_region() {
    assertThat(histories("POPULATION", ", region: \"Oceania\""))
        .containsKeys("AU", "FJ", "TV")
        .doesNotContainKeys("KH", "FR");
    assertThat(
            api.ask(
                    "{ figureHistories(figure: POPULATION, region: \"Atlantis\") { values { on } }"
                        + " }")
                .errors())
        .containsExactly("BAD_INPUT region");
  }

  @Test
  void a_profile_lists_all_reports_of_a_figure_by_its_date_with_their_sources() {
    List<JsonNode> values = histories("POPULATION", "").get("EE");

    for (String date : List.of("1980-01-01", "2014-08-26", "9999-12-31")) {
      List<JsonNode> reports =
          api.ask(
                  """
                  query ($on: Date!) {
                    profile(country: "EE", asOf: $on) {
                      figures(figure: POPULATION) { value effective source { title } event { figure } }
                    }
                  }
                  """,
                  Map.of("on", date))
              .all("profile.figures");
      List<String> told = new ArrayList<>();
      values.stream()
          .filter(value -> text(value, "on").compareTo(date) <= 0)
          .forEach(value -> told.add(said(value)));
      assertThat(reports).extracting(FigureHistoryTest::said).isEqualTo(told);
      assertThat(reports)
          .allSatisfy(
              report -> {
                assertThat(report.at("/source/title").stringValue()).isNotBlank();
                assertThat(report.at("/event/figure").doubleValue())
                    .isEqualTo(report.path("value").doubleValue());
              });
    }
  }

  private static Map<String, List<JsonNode>> histories(String figure, String further) {
    Map<String, List<JsonNode>> histories = new HashMap<>();
    api.ask(
            "{ figureHistories(figure: %s%s) { country { code } values { on value effective } } }"
                .formatted(figure, further))
        .all("figureHistories")
        .forEach(
            history ->
                histories.put(
                    history.at("/country/code").stringValue(),
                    List.copyOf(history.path("values").values())));
    return histories;
  }

  private static Map<String, String> profiles(String field, String date, String knownAt) {
    Map<String, String> profiles = new HashMap<>();
    Map<String, Object> variables = new HashMap<>(Map.of("on", date, "known", knownAt));
    JsonNode page;
    do {
      page =
          api.ask(
                  """
                  query ($on: Date!, $known: DateTime!, $after: String) {
                    profiles(asOf: $on, knownAt: $known, first: 100, after: $after) {
                      nodes { country { code } background { %s { value effective } } }
                      pageInfo { hasNextPage endCursor }
                    }
                  }
                  """
                      .formatted(field),
                  variables)
              .at("profiles");
      for (JsonNode profile : page.path("nodes")) {
        JsonNode figure = profile.at("/background/" + field);
        if (!figure.isNull()) {
          profiles.put(profile.at("/country/code").stringValue(), said(figure));
        }
      }
      variables.put("after", page.at("/pageInfo/endCursor").stringValue());
    } while (page.at("/pageInfo/hasNextPage").booleanValue());
    return profiles;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).stringValue();
  }

  private static String said(JsonNode value) {
    return value.path("value").doubleValue() + " of " + text(value, "effective");
  }
}
