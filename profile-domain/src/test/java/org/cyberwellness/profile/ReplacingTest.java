package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.correct;
import static org.cyberwellness.profile.Decision.corrected;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.measure;
import static org.cyberwellness.profile.Decision.record;
import static org.cyberwellness.profile.Decision.retracted;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.INTERNATIONAL_COOPERATION;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class ReplacingTest {
  private static final ProfileEvent FIRST = on("2010").strategy("Strategy 2010");
  private static final MeasureId THE_FIRST = measure(POLICY, 0);

  @Test
  void given_a_strategy_when_another_replaces_it_on_the_day_it_begins_then_it_is_recorded() {
    ProfileEvent second = on("2010-12").strategy("Strategy 2015", THE_FIRST);

    given(FIRST).when(record(second)).thenRecorded(second);
  }

  @Test
  void given_a_strategy_when_an_earlier_one_replaces_it_then_it_is_refused() {
    given(FIRST)
        .when(record(on("2009").strategy("Strategy 2009", THE_FIRST)))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_nothing_when_a_strategy_replaces_one_then_it_is_refused() {
    given()
        .when(record(on("2011").strategy("Strategy", measure(POLICY, 4))))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_nothing_when_a_strategy_replaces_itself_then_it_is_refused() {
    given()
        .when(record(on("2011").strategy("Strategy", THE_FIRST)))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_a_strategy_when_it_is_corrected_to_replace_itself_then_it_is_refused() {
    given(FIRST)
        .when(correct(0, on("2010").strategy("Strategy", THE_FIRST)))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_a_corrected_strategy_when_it_is_corrected_to_replace_itself_then_it_is_refused() {
    given(FIRST, corrected(0, on("2011").strategy("Strategy"), THE_FIRST))
        .when(correct(1, on("2012").strategy("Strategy", THE_FIRST)))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_a_strategy_when_another_is_corrected_to_replace_it_then_it_is_recorded() {
    ProfileEvent replacing = on("2012").strategy("Strategy 2012", THE_FIRST);

    given(FIRST, on("2012").strategy("Strategy 2012"))
        .when(correct(1, replacing))
        .thenRecorded(corrected(1, replacing, measure(POLICY, 1)));
  }

  @Test
  void given_a_retracted_strategy_when_another_replaces_it_then_it_is_refused() {
    given(FIRST, retracted(0))
        .when(record(on("2011").strategy("Strategy 2011", THE_FIRST)))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_a_criminal_law_when_a_child_protection_law_replaces_it_then_it_is_refused() {
    given(on("2010").law("Criminal Code"))
        .when(
            record(
                on("2011")
                    .law(
                        LegislationArea.CHILD_PROTECTION,
                        "Child Code",
                        measure(CRIMINAL_LEGISLATION, 0))))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_an_assessment_when_a_team_replaces_it_then_it_is_refused() {
    given(on("2010").assessment("ITU"))
        .when(record(on("2011").cirt("CamCERT", measure(CIRT, 0))))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_an_exercise_when_a_membership_replaces_it_then_it_is_refused() {
    given(on("2010").exercise("ALERT"))
        .when(record(on("2011").membership("IMPACT", measure(INTERNATIONAL_COOPERATION, 0))))
        .thenRefused(INVALID, 0, "replaces");
  }

  @Test
  void given_a_strategy_that_ended_when_another_replaces_it_then_it_is_recorded_and_idle() {
    ProfileEvent second = on("2013").strategy("Strategy 2013", THE_FIRST);

    given(FIRST, on("2012").end(THE_FIRST)).when(record(second)).thenRecorded(second);
  }

  @Test
  void given_a_replaced_strategy_when_a_third_replaces_it_too_then_it_is_recorded_and_idle() {
    ProfileEvent third = on("2013").strategy("Strategy 2013", THE_FIRST);

    given(FIRST, on("2012").strategy("Strategy 2012", THE_FIRST))
        .when(record(third))
        .thenRecorded(third);
  }

  @Test
  void given_nothing_when_a_batch_brings_a_strategy_and_its_successor_then_both_are_recorded() {
    ProfileEvent second = on("2013").strategy("Strategy 2013", THE_FIRST);

    given().when(record(FIRST, second)).thenRecorded(FIRST, second);
  }
}
