package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What can be asked over countries and over time. */
class QuestionsTest extends OnTheSample {

  @Test
  void profiles_are_filtered_by_all_that_is_given() {
    List<String> asians = countries("filter: {region: \"Asia\"}");
    List<String> southEast = countries("filter: {region: \"south-eastern asia\"}");
    List<String> some = countries("filter: {countries: [\"KHM\", \"DE\", \"AQ\"]}");
    List<String> none = countries("filter: {region: \"Asia\", countries: [\"DE\"]}");
    List<String> noneAtAll = countries("filter: {countries: []}");

    assertThat(asians).contains("KH", "JP", "SA").doesNotContain("DE", "AU").hasSizeLessThan(42);
    assertThat(southEast)
        .containsExactlyInAnyOrder("BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN");
    assertThat(countries("filter: {region: \"035\"}")).isEqualTo(southEast);
    assertThat(some).containsExactly("KH", "DE");
    assertThat(none).isEmpty();
    assertThat(noneAtAll).isEmpty();
  }

  @Test
  void the_statuses_of_a_filter_are_those_of_the_profiles_listed() {
    for (String status : List.of("IN_PLACE", "ABSENT", "NOT_REPORTED", "IN_DEVELOPMENT")) {
      Answer answer =
          api.ask(
              """
              {
                profiles(
                  first: 100
                  asOf: "2014-12-31"
                  filter: { indicator: { indicator: CIRT, statuses: [%s] } }
                ) { nodes { indicator(indicator: CIRT) { status } } totalCount }
              }
              """
                  .formatted(status));
      assertThat(answer.texts("profiles.nodes.indicator.status"))
          .allMatch(status::equals)
          .hasSize(answer.at("profiles.totalCount").intValue());
      assertThat(trendOf2014(status)).isEqualTo(answer.at("profiles.totalCount").intValue());
    }
  }

  private int trendOf2014(String status) {
    return api
        .ask(
            """
            {
              trend(indicator: CIRT, from: "2014-12-31", to: "2014-12-31") {
                counts { status countries }
              }
            }
            """)
        .all("trend.counts")
        .stream()
        .filter(count -> count.path("status").stringValue().equals(status))
        .mapToInt(count -> count.path("countries").intValue())
        .sum();
  }

  @Test
  void a_trend_includes_both_ends_in_order() {
    assertThat(points("from: \"2014-01-31\", to: \"2014-05-15\", step: MONTH"))
        .containsExactly("2014-01-31", "2014-02-28", "2014-03-31", "2014-04-30", "2014-05-15");
    assertThat(points("from: \"2014-01-01\", to: \"2014-10-01\", step: QUARTER"))
        .containsExactly("2014-01-01", "2014-04-01", "2014-07-01", "2014-10-01");
    assertThat(points("from: \"2012-02-29\", to: \"2016-02-29\""))
        .containsExactly("2012-02-29", "2013-02-28", "2014-02-28", "2015-02-28", "2016-02-29");
    assertThat(points("from: \"2014-01-01\", to: \"2014-01-01\"")).containsExactly("2014-01-01");
    assertThat(points("from: \"1800-01-01\", to: \"2399-01-01\"")).hasSize(600);
    for (JsonNode point :
        api.ask(
                """
                {
                  trend(indicator: CIRT, from: "2000-01-01", to: "2024-01-01", region: "Asia") {
                    counts { countries }
                  }
                }
                """)
            .all("trend")) {
      int all =
          point.path("counts").valueStream().mapToInt(c -> c.path("countries").intValue()).sum();
      assertThat(all).isEqualTo(countries("filter: {region: \"Asia\"}").size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: \"2014-01-02\", to: \"2014-01-01\" | to",
        "from: \"1800-01-01\", to: \"2400-01-01\" | to",
        "from: \"1950-01-01\", to: \"2014-01-01\", step: MONTH | to",
        "from: \"1799-12-31\", to: \"2014-01-01\" | from",
        "from: \"2014-01-01\", to: \"2015-01-01\", region: \"Atlantis\" | region"
      })
  void a_trend_that_is_none(String arguments, String place) {
    assertThat(api.ask("{ trend(indicator: CIRT, %s) { on } }".formatted(arguments)).errors())
        .containsExactly("BAD_INPUT " + place);
  }

  @Test
  void countries_stand_side_by_side_in_the_order_asked() {
    Answer answer =
        api.ask(
            """
            {
              compareCountries(countries: ["VN", "AQ", "KH", "VN"], asOf: "2014-08-26") {
                asOf
                profiles { country { code } }
                rows { number statements { indicator status } }
              }
            }
            """);

    assertThat(answer.texts("compareCountries.profiles.country.code"))
        .containsExactly("VN", "AQ", "KH", "VN");
    assertThat(answer.all("compareCountries.rows")).hasSize(21);
    for (JsonNode row : answer.all("compareCountries.rows")) {
      assertThat(row.path("statements")).hasSize(4);
      assertThat(row.at("/statements/1/status").stringValue()).isEqualTo("NOT_REPORTED");
      assertThat(row.at("/statements/0")).isEqualTo(row.at("/statements/3"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 21})
  void none_and_more_than_twenty_countries_are_not_compared(int number) {
    assertThat(
            api.ask(
                    "query ($c: [CountryCode!]!) { compareCountries(countries: $c) { asOf } }",
                    Map.of("c", Collections.nCopies(number, "KH")))
                .errors())
        .containsExactly("BAD_INPUT countries");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "axis: EFFECTIVE | 40",
        "filter: {includeRetracted: true} | 44",
        "filter: {kinds: [POPULATION_ESTIMATED, EXERCISE_PARTICIPATED]} | 4",
        "filter: {indicators: [CIRT]} | 2",
        "filter: {indicators: [CIRT], kinds: [CIRT_RECOGNIZED]} | 1",
        "filter: {indicators: [CIRT], kinds: [STRATEGY_ADOPTED]} | 0",
        "filter: {from: \"2011-10-31\", to: \"2011-12-01\"} | 2",
        "filter: {from: \"2011-11-01\", to: \"2011-11-30\"} | 0",
        "axis: RECORDED, filter: {to: \"2011-12-01\"} | 0",
        "axis: RECORDED, filter: {from: \"2020-01-01\"} | 40",
        "filter: {kinds: []} | 0"
      })
  void a_timeline_is_filtered_by_all_that_is_given(String arguments, int events) {
    assertThat(
            api.ask("{ timeline(country: \"KH\", %s) { totalCount } }".formatted(arguments))
                .text("timeline.totalCount"))
        .isEqualTo(String.valueOf(events));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KH",
        "country:XX",
        "country:kh",
        "country:KHM",
        "event:KH:99999",
        "event:KH:-1",
        "event:XX:0",
        "event:KH:00",
        "dry-run:event:KH:0",
        "measure:KH:1.2.1:5",
        "profile:KH:2014-08-26:2020-01-01T00:00:00Z",
        "profile:KH:2014-02-30:1970-01-01T00:00:00Z",
        "profile:KH:1700-01-01:1970-01-01T00:00:00Z"
      })
  void what_names_nothing_is_no_node(String id) {
    assertThat(api.ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).text("node"))
        .isEqualTo("null");
  }

  @Test
  void what_an_answer_names_is_a_node() {
    String profile = api.ask("{ profile(country: \"KH\") { id } }").text("profile.id");
    for (String id :
        List.of(
            "country:KH",
            "country:AQ",
            "event:KH:0",
            "profile:KH:2014-08-26:1970-01-01T00:00:00Z",
            profile)) {
      assertThat(
              api.ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                  .text("node.id"))
          .isEqualTo(id);
    }
  }

  private List<String> countries(String arguments) {
    return api.ask(
            "{ profiles(first: 100, %s) { nodes { country { code } } } }".formatted(arguments))
        .texts("profiles.nodes.country.code");
  }

  private List<String> points(String arguments) {
    return api.ask("{ trend(indicator: CIRT, %s) { on } }".formatted(arguments)).texts("trend.on");
  }
}
