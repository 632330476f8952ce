package org.cyberwellness.api.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.ended;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is reached through a profile shows nothing that the profile does not know. */
class KnownThenTest extends OnAnEmptyStore {
  private static final String THEN =
      """
      query ($c: CountryCode!, $asOf: Date, $knownAt: DateTime) {
        profile(country: $c, asOf: $asOf, knownAt: $knownAt) {
          knownAt
          sequence
          eventCount
          indicator(indicator: CIRT) {
            measures { id inForceUntil event { id retraction { reason } } }
            evidence { id retraction { reason } measure { id inForceUntil } }
          }
        }
      }
      """;

  private Steward steward;

  @BeforeEach
  void begin() {
    steward = steward();
  }

  @Test
  void a_later_retraction_is_not_shown() {
    String event = steward.event(cirt("2010", "Team"));
    String then = steward.knownAt();
    steward.retract(event);

    Answer past = profile("knownAt", then);

    assertThat(past.texts("profile.indicator.measures.event.id")).containsExactly(event);
    assertThat(past.texts("profile.indicator.measures.event.retraction")).containsExactly("null");
    assertThat(past.texts("profile.indicator.evidence.retraction")).containsExactly("null");
    assertThat(profile().all("profile.indicator.evidence")).isEmpty();
    assertThat(
            api.ask(
                    "query ($id: ID!) { node(id: $id) { ... on RecordedEvent { retraction {"
                        + " reason } } } }",
                    Map.of("id", event))
                .text("node.retraction.reason"))
        .as("as of now")
        .isEqualTo("Wrong.");
  }

  @Test
  void an_end_that_is_not_known_yet_is_not_shown() {
    String team = steward.measure(cirt("2010", "Team"));
    String then = steward.knownAt();
    steward.record(ended("2015", team));

    assertThat(profile("knownAt", then).texts("profile.indicator.evidence.measure.inForceUntil"))
        .containsExactly("null");
    assertThat(profile().texts("profile.indicator.evidence.measure.inForceUntil"))
        .containsExactly("2015");
    assertThat(profile().all("profile.indicator.measures")).isEmpty();
  }

  @Test
  void an_end_that_is_yet_to_come_is_not_shown() {
    String team = steward.measure(cirt("2010", "Team"));
    steward.record(ended("2015", team));

    Answer before = profile("asOf", "2014-12-31");

    assertThat(before.texts("profile.indicator.measures.inForceUntil")).containsExactly("null");
    assertThat(before.texts("profile.indicator.evidence.measure.inForceUntil"))
        .containsExactly("null");
  }

  @Test
  void a_correction_that_is_not_known_yet_is_not_shown() {
    String event = steward.event(cirt("2010", "Team"));
    String then = steward.knownAt();
    steward.correct(event, cirt("2012", "The Team"));

    Answer past = profile("knownAt", then);

    assertThat(past.texts("profile.indicator.evidence.id")).containsExactly(event);
    assertThat(past.texts("profile.indicator.measures.event.id")).containsExactly(event);
    assertThat(profile().texts("profile.indicator.evidence.id")).doesNotContain(event);
  }

  @Test
  void a_profile_reports_the_last_stamp_that_it_knows_whatever_was_asked() {
    steward.record(strategy("2030", "Of the future"));
    String first = steward.knownAt();
    steward.record(cirt("2010", "Team"));
    String second = steward.knownAt();

    assertThat(Instant.parse(second)).isAfter(Instant.parse(first));
    assertThat(profile("knownAt", "2999-01-01T00:00:00Z").text("profile.knownAt"))
        .isEqualTo(second);
    assertThat(profile("knownAt", second).text("profile.knownAt")).isEqualTo(second);
    assertThat(profile("knownAt", earlier(second)).text("profile.knownAt")).isEqualTo(first);
    assertThat(profile("knownAt", earlier(second)).text("profile.sequence")).isEqualTo("0");
    assertThat(profile("knownAt", earlier(first)).text("profile.knownAt"))
        .isEqualTo("1970-01-01T00:00:00Z");
    assertThat(profile("knownAt", earlier(first)).text("profile.sequence")).isEqualTo("-1");
    assertThat(profile("asOf", "1900-01-01").text("profile.knownAt")).isEqualTo(second);
  }

  @Test
  void an_instant_is_the_same_in_any_zone_and_finer_than_microseconds_is_cut() {
    steward.record(cirt("2010", "Team"));
    String known = steward.knownAt();

    String finer = Instant.parse(known).plusNanos(999).toString();
    String elsewhere = Instant.parse(known).atOffset(java.time.ZoneOffset.ofHours(14)).toString();
    assertThat(profile("knownAt", finer).text("profile.sequence")).isEqualTo("0");
    assertThat(profile("knownAt", elsewhere).text("profile.sequence")).isEqualTo("0");
  }

  private Answer profile(String... argument) {
    return api.ask(
        THEN,
        argument.length == 0
            ? Map.of("c", steward.country())
            : Map.of("c", steward.country(), argument[0], argument[1]));
  }

  private static String earlier(String instant) {
    return Instant.parse(instant).minus(1, ChronoUnit.MICROS).toString();
  }
}
