package org.cyberwellness.api.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where all countries stood on any date, from one answer; and the days on which one changes. */
class StatusHistoryTest extends OnTheSample {

  @Test
  void the_changes_up_to_a_date_add_up_to_the_statuses_of_that_date() {
    List<JsonNode> histories =
        api.ask(
                "{ statusHistories { country { code } changes { indicator on status mayAlreadyBe }"
                    + " } }")
            .all("statusHistories");

    for (String date : List.of("2008-02-29", "2014-08-26", "2026-01-01")) {
      Map<String, Map<String, String>> told = new HashMap<>();
      for (JsonNode history : histories) {
        Map<String, String> statuses = new HashMap<>();
        for (JsonNode change : history.path("changes")) {
          if (change.path("on").stringValue().compareTo(date) <= 0) {
            statuses.put(text(change, "indicator"), stance(change));
          }
        }
        statuses.values().removeIf("NOT_REPORTED []"::equals);
        told.put(history.at("/country/code").stringValue(), statuses);
      }
      assertThat(told).isEqualTo(profiles(date));
    }
  }

  @Test
  void of_one_region() {
    assertThat(
            api.ask("{ statusHistories(region: \"Oceania\") { country { code } } }")
                .texts("statusHistories.country.code"))
        .containsExactly("AU", "FJ", "NZ");
    assertThat(api.ask("{ statusHistories(region: \"Atlantis\") { changes { on } } }").errors())
        .containsExactly("BAD_INPUT region");
  }

  @Test
  void of_some_countries() {
    assertThat(
            api.ask("{ statusHistories(countries: [\"KH\", \"AU\", \"AQ\"]) { country { code } } }")
                .texts("statusHistories.country.code"))
        .containsExactly("AU", "KH");
    assertThat(
            api.ask(
                    "{ statusHistories(region: \"Asia\", countries: [\"KH\", \"AU\"]) { country {"
                        + " code } } }")
                .texts("statusHistories.country.code"))
        .containsExactly("KH");
    assertThat(
            api.ask("{ statusHistories(countries: []) { changes { on } } }").all("statusHistories"))
        .isEmpty();
  }

  @Test
  void a_profile_changes_on_its_days_of_change_and_on_no_other() {
    List<String> days =
        api.ask("{ profile(country: \"EE\", asOf: \"1990-01-01\") { daysOfChange } }")
            .texts("profile.daysOfChange");

    assertThat(days).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3);
    for (String day : days) {
      LocalDate eve = LocalDate.parse(day).minusDays(1);
      assertThat(whatIsSaid(day)).as(day).isNotEqualTo(whatIsSaid(eve.toString()));
    }
    for (int i = 1; i < days.size(); i++) {
      String eve = LocalDate.parse(days.get(i)).minusDays(1).toString();
      assertThat(whatIsSaid(days.get(i - 1))).as(days.get(i)).isEqualTo(whatIsSaid(eve));
    }
    assertThat(whatIsSaid("9999-01-01")).isEqualTo(whatIsSaid(days.getLast()));
  }

  private String whatIsSaid(String day) {
    return api.ask(
            """
            query ($day: Date!) {
              profile(country: "EE", asOf: $day) {
                lastChangedOn eventCount
                indicators { status mayAlreadyBe since lastEvidenceOn measures { id } }
                readiness { score reported lowest highest }
              }
            }
            """,
            Map.of("day", day))
        .at("profile")
        .toString();
  }

  @Test
  void a_profile_that_knows_nothing_never_changes() {
    assertThat(
            api.ask(
                    """
                    { profile(country: "EE", knownAt: "2000-01-01T00:00:00Z") { daysOfChange } }
                    """)
                .all("profile.daysOfChange"))
        .isEmpty();
  }

  @Test
  void every_country_can_be_found_by_any_of_its_codes() {
    Map<String, JsonNode> countries = new HashMap<>();
    api.ask("{ countries { code alpha3 numeric name } }")
        .all("countries")
        .forEach(country -> countries.put(text(country, "code"), country));

    assertThat(countries).hasSize(249);
    assertThat(countries.values()).extracting(c -> text(c, "numeric")).doesNotHaveDuplicates();
    assertThat(text(countries.get("KH"), "numeric")).isEqualTo("116");
    assertThat(text(countries.get("AF"), "numeric")).isEqualTo("004");
  }

  private Map<String, Map<String, String>> profiles(String date) {
    Map<String, Map<String, String>> profiles = new HashMap<>();
    api.ask(
            """
            query ($on: Date!) {
              profiles(asOf: $on, first: 100) {
                nodes {
                  country { code }
                  indicators { indicator status mayAlreadyBe }
                }
              }
            }
            """,
            Map.of("on", date))
        .all("profiles.nodes")
        .forEach(
            profile -> {
              Map<String, String> statuses = new HashMap<>();
              profile
                  .path("indicators")
                  .forEach(s -> statuses.put(text(s, "indicator"), stance(s)));
              statuses.values().removeIf("NOT_REPORTED []"::equals);
              profiles.put(profile.at("/country/code").stringValue(), statuses);
            });
    return profiles;
  }

  private static String stance(JsonNode node) {
    return text(node, "status") + " " + node.path("mayAlreadyBe");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).stringValue();
  }
}
