package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.correct;
import static org.cyberwellness.profile.Decision.corrected;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.measure;
import static org.cyberwellness.profile.Decision.record;
import static org.cyberwellness.profile.Decision.retracted;
import static org.cyberwellness.profile.Refusal.Code.ALREADY_RETRACTED;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.Refusal.Code.NOT_FOUND;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class CorrectingTest {
  private static final ProfileEvent TEAM = on("2010").cirt("CamCERT");
  private static final ProfileEvent LATER = on("2011").cirt("CamCERT");
  private static final MeasureId THE_TEAM = measure(CIRT, 0);

  @Test
  void given_a_team_when_it_is_corrected_then_one_event_says_so_and_keeps_the_measure() {
    given(TEAM).when(correct(0, LATER)).thenRecorded(corrected(0, LATER, THE_TEAM));
  }

  @Test
  void given_a_corrected_team_when_the_correction_is_corrected_then_the_measure_is_the_first() {
    ProfileEvent latest = on("2012").cirt("CamCERT");

    given(TEAM, corrected(0, LATER, THE_TEAM))
        .when(correct(1, latest))
        .thenRecorded(corrected(1, latest, THE_TEAM));
  }

  @Test
  void given_a_corrected_team_when_it_is_corrected_once_more_then_it_is_refused() {
    given(TEAM, corrected(0, LATER, THE_TEAM))
        .when(correct(0, on("2012").cirt("CamCERT")))
        .thenRefused(ALREADY_RETRACTED, null, "eventId");
  }

  @Test
  void given_a_retracted_team_when_it_or_its_retraction_is_corrected_then_it_is_refused() {
    given(TEAM, retracted(0))
        .when(correct(0, LATER))
        .thenRefused(ALREADY_RETRACTED, null, "eventId");
    given(TEAM, retracted(0)).when(correct(1, LATER)).thenRefused(NOT_FOUND, null, "eventId");
  }

  @Test
  void given_nothing_when_an_event_is_corrected_then_it_is_refused() {
    given().when(correct(0, LATER)).thenRefused(NOT_FOUND, null, "eventId");
  }

  @Test
  void given_a_team_when_it_is_corrected_to_a_strategy_then_it_is_refused() {
    given(TEAM).when(correct(0, on("2010").strategy("A"))).thenRefused(INVALID, 0, null);
  }

  @Test
  void given_a_law_when_it_is_corrected_to_one_of_another_indicator_then_it_is_refused() {
    given(on("2010").law("Criminal Code"))
        .when(correct(0, on("2010").law(LegislationArea.CHILD_PROTECTION, "Criminal Code")))
        .thenRefused(INVALID, 0, null);
  }

  @Test
  void given_an_absence_when_it_is_corrected_to_a_team_then_the_correction_names_the_measure() {
    given(on("2010").absence(CIRT))
        .when(correct(0, TEAM))
        .thenRecorded(corrected(0, TEAM, measure(CIRT, 1)));
  }

  @Test
  void given_a_team_corrected_to_an_absence_when_it_is_withdrawn_then_it_is_refused() {
    given(TEAM, corrected(0, on("2010").absence(CIRT), THE_TEAM))
        .when(record(on("2011").withdrawal(THE_TEAM)))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_team_corrected_to_an_absence_when_it_is_corrected_back_then_it_is_the_measure() {
    given(TEAM, corrected(0, on("2010").absence(CIRT), THE_TEAM))
        .when(correct(1, TEAM))
        .thenRecorded(corrected(1, TEAM, THE_TEAM));
  }

  @Test
  void given_a_team_when_it_is_corrected_to_its_own_withdrawal_then_it_is_refused() {
    given(TEAM)
        .when(correct(0, on("2012").withdrawal(THE_TEAM)))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_corrected_team_when_it_is_withdrawn_by_its_first_name_then_it_is_recorded() {
    ProfileEvent withdrawal = on("2012").withdrawal(THE_TEAM);

    given(TEAM, corrected(0, LATER, THE_TEAM)).when(record(withdrawal)).thenRecorded(withdrawal);
  }

  @Test
  void given_a_corrected_team_when_it_is_named_by_its_corrections_place_then_it_is_refused() {
    given(TEAM, corrected(0, LATER, THE_TEAM))
        .when(record(on("2012").withdrawal(measure(CIRT, 1))))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_team_that_ended_when_it_is_corrected_to_begin_after_its_end_then_it_is_recorded() {
    ProfileEvent later = on("2015").cirt("CamCERT");

    given(TEAM, on("2012").withdrawal(THE_TEAM))
        .when(correct(0, later))
        .thenRecorded(corrected(0, later, THE_TEAM));
  }

  @Test
  void given_an_end_when_it_is_corrected_to_end_another_measure_then_it_is_recorded() {
    ProfileEvent other = on("2012").end(measure(POLICY, 1));

    given(on("2010").strategy("A"), on("2010").strategy("B"), on("2012").end(measure(POLICY, 0)))
        .when(correct(2, other))
        .thenRecorded(corrected(2, other, null));
  }

  @Test
  void given_an_event_when_it_is_corrected_to_what_it_says_already_then_it_is_refused() {
    given(TEAM).when(correct(0, TEAM)).thenRefused(INVALID, 0, null);
  }

  @Test
  void given_two_events_when_one_is_corrected_to_say_what_the_other_says_then_it_is_refused() {
    given(TEAM, LATER).when(correct(0, LATER)).thenRefused(INVALID, 0, null);
  }

  @Test
  void given_an_event_when_it_is_corrected_to_begin_too_early_then_it_is_refused() {
    given(TEAM).when(correct(0, on("1799").cirt("A"))).thenRefused(INVALID, 0, "effective");
  }
}
