package org.cyberwellness.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What can be asked over countries, and of one over time. */
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

  private List<String> countries(String arguments) {
    return api.ask(
            "{ profiles(first: 100, %s) { nodes { country { code } } } }".formatted(arguments))
        .texts("profiles.nodes.country.code");
  }
}
