package org.cyberwellness.api.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists and counts tell what is certain, how much is reported, and how fresh it is. */
class CertaintyOfStandingsTest extends OnTheSample {

  @Test
  void those_can_be_listed_too_whose_indicator_may_already_have_the_status() {
    String certain = "{indicator: STANDARDS, statuses: [ABSENT]}";
    String possible = "{indicator: STANDARDS, statuses: [ABSENT], orMayAlreadyBe: true}";

    assertThat(countries("2010-01-01", "indicator: " + certain)).doesNotContain("KH");
    assertThat(countries("2010-01-01", "indicator: " + possible)).contains("KH");
    assertThat(countries("2014-08-26", "indicator: " + certain)).contains("KH");
  }

  @Test
  void those_with_old_evidence_alone_can_be_listed() {
    String before = "indicator: {indicator: STANDARDS, statuses: [ABSENT], lastEvidenceBefore: ";

    assertThat(countries("2024-01-01", before + "\"2014-08-27\"}")).contains("KH");
    assertThat(countries("2024-01-01", before + "\"2014-08-26\"}")).doesNotContain("KH");
  }

  @Test
  void those_with_much_reported_can_be_listed() {
    assertThat(countries("2014-12-31", "reportedAtLeast: 17")).containsExactly("KH");
    assertThat(countries("2014-12-31", "reportedAtLeast: 0").size())
        .isGreaterThan(countries("2014-12-31", "reportedAtLeast: 1").size() - 1);
  }

  @Test
  void all_of_several_indicators_must_hold() {
    assertThat(
            countries(
                "2014-08-26",
                "indicators: [{indicator: CIRT, statuses: [IN_PLACE]},"
                    + " {indicator: POLICY, statuses: [ABSENT]}]"))
        .contains("KH");
    assertThat(
            countries(
                "2014-08-26",
                "indicators: [{indicator: CIRT, statuses: [IN_PLACE]},"
                    + " {indicator: POLICY, statuses: [IN_PLACE]}]"))
        .doesNotContain("KH");
  }

  @Test
  void a_sub_region_can_be_named_and_a_region_is_none() {
    assertThat(countries("2014-08-26", "subregion: \"South-eastern Asia\""))
        .contains("KH")
        .doesNotContain("EE");
    assertThat(api.ask("{ profiles(filter: {subregion: \"Asia\"}) { totalCount } }").errors())
        .containsExactly("BAD_INPUT filter.subregion");
  }

  @Test
  void a_trend_tells_in_how_many_countries_the_status_is_certain() {
    List<JsonNode> points =
        api.ask(
                """
                {
                  trend(indicator: STANDARDS, from: "2010-01-01", to: "2014-08-26") {
                    counts { status countries certain }
                  }
                }
                """)
            .all("trend");

    assertThat(points.getFirst().path("counts"))
        .anySatisfy(
            count ->
                assertThat(count.path("certain").intValue())
                    .isLessThan(count.path("countries").intValue()));
    points.forEach(
        point ->
            assertThat(point.path("counts"))
                .allSatisfy(
                    count ->
                        assertThat(count.path("certain").intValue())
                            .isBetween(0, count.path("countries").intValue())));
  }

  private List<String> countries(String asOf, String filter) {
    return api.ask(
            """
            { profiles(first: 100, asOf: "%s", filter: {%s}) { nodes { country { code } } } }
            """
                .formatted(asOf, filter))
        .texts("profiles.nodes.country.code");
  }
}
