package org.cyberwellness.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Cambodia's profile says for certain, and what may have been so already. */
class CertaintyOfAProfileTest extends OnTheSample {
  private static final List<String> HAS =
      List.of("1.1.1", "1.2.1", "1.3.3", "1.5.4", "2.1", "2.2", "2.4");

  @Test
  void on_the_day_that_its_document_speaks_of_everything_is_certain() {
    Answer cambodia = on("2014-08-26");

    assertThat(cambodia.all("profile.indicators.mayAlreadyBe")).isEmpty();
    for (String score : List.of("score", "lowest", "highest")) {
      assertThat(cambodia.at("profile.readiness." + score).asDouble()).isEqualTo(8 / 34.0);
    }
    assertThat(cambodia.text("profile.readiness.reported")).isEqualTo("17");
    assertThat(cambodia.text("profile.readiness.of")).isEqualTo("17");
    assertThat(cambodia.texts("profile.readiness.byArea.reported"))
        .containsExactly("2", "3", "4", "4", "4");
  }

  @Test
  void years_before_the_fourteen_that_it_calls_absent_may_be_so_already() {
    List<String> absent = new ArrayList<>();
    for (JsonNode statement : on("2010-01-01").all("profile.indicators")) {
      if (!HAS.contains(statement.path("number").stringValue())) {
        assertThat(statement.path("status").stringValue()).isEqualTo("NOT_REPORTED");
        assertThat(statement.path("mayAlreadyBe").toString()).isEqualTo("[\"ABSENT\"]");
        assertThat(statement.path("lastEvidenceOn").isNull()).isTrue();
        absent.add(statement.path("number").stringValue());
      }
    }
    assertThat(absent).hasSize(14);
  }

  @Test
  void two_days_between_which_no_event_begins_are_answered_each_for_itself() {
    String cirt =
        """
        query ($asOf: Date!) {
          profile(country: "KH", asOf: $asOf) {
            indicators(areas: [TECHNICAL]) { number status mayAlreadyBe since measures { id } }
            readiness { lowest highest }
          }
        }
        """;
    for (int time = 0; time < 2; time++) {
      Answer day = api.ask(cirt, Map.of("asOf", "2011-09-30"));
      Answer next = api.ask(cirt, Map.of("asOf", "2014-08-25"));
      Answer last = api.ask(cirt, Map.of("asOf", "2014-08-26"));
      assertThat(day.texts("profile.indicators.mayAlreadyBe"))
          .isEqualTo(next.texts("profile.indicators.mayAlreadyBe"))
          .isNotEmpty();
      assertThat(last.texts("profile.indicators.mayAlreadyBe")).isEmpty();
    }
  }

  @Test
  void what_rests_on_the_document_of_2014_may_have_been_so_in_2010() {
    List<JsonNode> changes =
        api.ask(
                """
                {
                  compareProfiles(
                    country: "KH", from: {asOf: "2010-01-01"}, to: {asOf: "2020-01-01"}
                  ) {
                    changes { number reasons causedBy { effective } }
                    readinessChange
                    readinessChangeFromReporting
                  }
                }
                """)
            .all("compareProfiles.changes");

    List<String> certain = new ArrayList<>();
    for (JsonNode change : changes) {
      boolean byThen = false;
      boolean dated = false;
      for (JsonNode cause : change.path("causedBy")) {
        boolean open = cause.path("effective").stringValue().equals("../2014-08-26");
        byThen |= open;
        dated |= !open;
      }
      String reasons = change.path("reasons").toString();
      assertThat(reasons.contains("PERHAPS_EARLIER")).as(change.toString()).isEqualTo(byThen);
      assertThat(reasons.contains("WORLD_CHANGED")).as(change.toString()).isEqualTo(dated);
      if (!byThen) {
        certain.add(change.path("number").stringValue());
      }
    }
    assertThat(changes).hasSize(20);
    assertThat(certain)
        .as("the one row whose laws are all of 2015 and later")
        .containsExactly("1.1.2");
    assertThat(
            api.ask(
                    """
                    {
                      compareProfiles(
                        country: "KH", from: {asOf: "2010-01-01"}, to: {asOf: "2020-01-01"}
                      ) { changes(reasons: [PERHAPS_EARLIER]) { number } }
                    }
                    """)
                .all("compareProfiles.changes"))
        .hasSize(19);
  }

  private Answer on(String day) {
    return api.ask(
        """
        query ($asOf: Date!) {
          profile(country: "KH", asOf: $asOf) {
            indicators { number status mayAlreadyBe since lastEvidenceOn }
            readiness {
              score reported of lowest highest byArea { area score reported lowest highest of }
            }
          }
        }
        """,
        Map.of("asOf", day));
  }
}
