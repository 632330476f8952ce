package org.cyberwellness.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;

/** Cambodia's profile on other days than that of the printed one. */
class CambodiaOverTimeTest extends OnTheSample {

  private static final String DOCUMENT = Api.document("cambodia");

  @Test
  void on_1_November_2011_the_assessment_is_known_and_no_exercise_yet() {
    Answer cambodia = on("2011-11-01");

    assertThat(cambodia.texts("profile.cybersecurity.technical.cirt.measures.assessor"))
        .containsExactly("ITU");
    assertThat(cambodia.text("profile.cybersecurity.technical.cirt.status"))
        .isEqualTo("NOT_REPORTED");
    assertThat(cambodia.all("profile.cybersecurity.cooperation.international.measures")).isEmpty();
  }

  @Test
  void on_15_October_2011_the_assessment_of_that_month_is_not_yet_known() {
    Answer cambodia = on("2011-10-15");

    assertThat(cambodia.all("profile.cybersecurity.technical.cirt.measures")).isEmpty();
    assertThat(on("2011-10-30").all("profile.cybersecurity.technical.cirt.measures")).isEmpty();
    assertThat(on("2011-10-31").all("profile.cybersecurity.technical.cirt.measures")).hasSize(1);
  }

  @Test
  void in_1980_nothing_is_reported() {
    Answer cambodia = on("1980-01-01");

    assertThat(cambodia.texts("profile.indicators.status"))
        .hasSize(21)
        .containsOnly("NOT_REPORTED");
    assertThat(cambodia.texts("profile.background.population")).containsExactly("null");
    assertThat(cambodia.at("profile.readiness.score").asDouble()).isZero();
    assertThat(cambodia.text("profile.eventCount")).isEqualTo("0");
    assertThat(cambodia.text("profile.lastChangedOn")).isEqualTo("null");
    assertThat(cambodia.all("profile.sources")).isEmpty();
  }

  @Test
  void the_statuses_of_today_know_what_came_later() {
    Answer cambodia = api.ask(Api.document("statuses"), Map.of("country", "khm"));

    assertThat(cambodia.texts("profile.indicators.status"))
        .containsExactly(
            "IN_PLACE",
            "IN_PLACE",
            "IN_PLACE",
            "ABSENT",
            "ABSENT",
            "ABSENT",
            "ABSENT",
            "IN_PLACE",
            "ABSENT",
            "ABSENT",
            "IN_PLACE",
            "ABSENT",
            "ABSENT",
            "IN_DEVELOPMENT",
            "ABSENT",
            "ABSENT",
            "IN_PLACE",
            "IN_PLACE",
            "IN_PLACE",
            "IN_PLACE",
            "IN_PLACE");
  }

  private Answer on(String asOf) {
    return api.ask(DOCUMENT, Map.of("asOf", asOf));
  }
}
