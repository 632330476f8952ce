package org.cyberwellness.api.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.ended;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two days between which no event begins: status, since and measures are the same, and what may
 * already be is not. Every cache must tell them apart.
 */
class CertaintyBetweenEventsTest extends OnAnEmptyStore {
  private static final String BEFORE = "2015-12-31";
  private static final String WITHIN = "2016-06-15";
  private Http http;
  private String country;

  @BeforeEach
  void a_strategy_that_ended_some_day_of_2016() {
    http = new Http(api.port());
    Steward steward = steward();
    country = steward.country();
    steward.event(ended("2016", steward.measure(strategy("2010-05-03", "Strategy"))));
  }

  @Test
  void cached_fragments_of_two_days_are_told_apart() {
    for (int time = 0; time < 3; time++) {
      assertThat(statement(BEFORE)).contains("\"IN_PLACE\"").contains("\"mayAlreadyBe\":[]");
      assertThat(statement(WITHIN))
          .contains("\"IN_PLACE\"")
          .contains("\"mayAlreadyBe\":[\"ABSENT\"]");
    }
    String since = "\"since\":\"2010-05-03\"";
    assertThat(statement(BEFORE)).contains(since);
    assertThat(statement(WITHIN)).contains(since);
  }

  @Test
  void the_tag_of_one_day_does_not_stand_for_the_other() {
    Http.Reply before = http.get(question(BEFORE));

    assertThat(http.get(question(BEFORE), "If-None-Match", before.header("ETag")).status())
        .isEqualTo(304);
    Http.Reply within = http.get(question(WITHIN), "If-None-Match", before.header("ETag"));
    assertThat(within.status()).isEqualTo(200);
    assertThat(within.header("ETag")).isNotEqualTo(before.header("ETag"));
  }

  @Test
  void the_permalinks_of_both_days_answer_each_for_its_day() {
    for (int time = 0; time < 3; time++) {
      assertThat(atItsPermalink(BEFORE)).doesNotContain("\"mayAlreadyBe\":[\"ABSENT\"]");
      assertThat(atItsPermalink(WITHIN)).contains("\"mayAlreadyBe\":[\"ABSENT\"]");
    }
  }

  private String statement(String asOf) {
    return http.get(question(asOf)).body();
  }

  private Map<String, String> question(String asOf) {
    return Map.of(
        "query",
        """
        { profile(country: "%s", asOf: "%s") {
            indicators(areas: [ORGANIZATION]) { number status since mayAlreadyBe measures { title } } } }
        """
            .formatted(country, asOf));
  }

  private String atItsPermalink(String asOf) {
    String permalink =
        api.ask("{ profile(country: \"%s\", asOf: \"%s\") { permalink } }".formatted(country, asOf))
            .text("profile.permalink")
            .replace("https://example.org", "");
    return http.send("GET", permalink, BodyPublishers.noBody()).body();
  }
}
