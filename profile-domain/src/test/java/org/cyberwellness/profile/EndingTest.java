package org.cyberwellness.profile;

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

import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class EndingTest {
  private static final ProfileEvent LAW = on("2010").law("Criminal Code");
  private static final MeasureId THE_LAW = measure(CRIMINAL_LEGISLATION, 0);
  private static final ProfileEvent TEAM = on("2010").cirt("CamCERT");
  private static final MeasureId THE_TEAM = measure(CIRT, 0);

  @Test
  void given_a_law_when_it_is_repealed_on_the_day_it_begins_then_it_is_recorded() {
    ProfileEvent repeal = on("2010-12-31").repeal(THE_LAW);

    given(LAW).when(record(repeal)).thenRecorded(repeal);
  }

  @Test
  void given_a_law_when_it_is_repealed_before_the_day_it_begins_then_it_is_refused() {
    given(LAW).when(record(on("2010-12-30").repeal(THE_LAW))).thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_nothing_when_a_law_is_repealed_then_it_is_refused() {
    given().when(record(on("2011").repeal(THE_LAW))).thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_law_when_one_of_another_indicator_at_its_place_ends_then_it_is_refused() {
    given(LAW)
        .when(record(on("2011").end(measure(POLICY, 0))))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_law_when_one_of_another_country_at_its_place_is_repealed_then_it_is_refused() {
    MeasureId foreign = new MeasureId(new CountryCode("LA"), CRIMINAL_LEGISLATION, 0);

    given(LAW).when(record(on("2011").repeal(foreign))).thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_retracted_law_when_it_is_repealed_then_it_is_refused() {
    given(LAW, retracted(0))
        .when(record(on("2011").repeal(THE_LAW)))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_team_when_it_is_repealed_then_it_is_refused() {
    given(TEAM).when(record(on("2011").repeal(THE_TEAM))).thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_law_when_its_recognition_is_withdrawn_then_it_is_refused() {
    given(LAW).when(record(on("2011").withdrawal(THE_LAW))).thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_team_when_its_recognition_is_withdrawn_then_it_is_recorded() {
    ProfileEvent withdrawal = on("2011").withdrawal(THE_TEAM);

    given(TEAM).when(record(withdrawal)).thenRecorded(withdrawal);
  }

  @Test
  void given_a_law_when_it_ends_without_a_word_on_how_then_it_is_recorded() {
    ProfileEvent end = on("2011").end(THE_LAW);

    given(LAW).when(record(end)).thenRecorded(end);
  }

  @Test
  void given_an_assessment_when_it_is_withdrawn_or_ends_then_it_is_refused() {
    ProfileEvent assessment = on("2010").assessment("ITU");

    given(assessment)
        .when(record(on("2011").withdrawal(THE_TEAM)))
        .thenRefused(INVALID, 0, "measureId");
    given(assessment).when(record(on("2011").end(THE_TEAM))).thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_an_exercise_when_it_ends_then_it_is_refused() {
    given(on("2011-12").exercise("ALERT"))
        .when(record(on("2012").end(measure(INTERNATIONAL_COOPERATION, 0))))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_repealed_law_when_it_is_repealed_once_more_then_it_is_recorded_and_idle() {
    ProfileEvent again = on("2012").repeal(THE_LAW);

    given(LAW, on("2011").repeal(THE_LAW)).when(record(again)).thenRecorded(again);
  }

  @Test
  void given_a_law_ended_by_an_absence_when_it_is_repealed_then_it_is_recorded_and_idle() {
    ProfileEvent repeal = on("2012").repeal(THE_LAW);

    given(LAW, on("2011").absence(CRIMINAL_LEGISLATION)).when(record(repeal)).thenRecorded(repeal);
  }

  @Test
  void given_a_replaced_team_when_it_is_withdrawn_then_it_is_recorded_and_idle() {
    ProfileEvent withdrawal = on("2012").withdrawal(THE_TEAM);

    given(TEAM, on("2011").cirt("KHCERT", THE_TEAM))
        .when(record(withdrawal))
        .thenRecorded(withdrawal);
  }

  @Test
  void given_nothing_when_a_batch_brings_a_law_and_repeals_it_then_both_are_recorded() {
    ProfileEvent repeal = on("2012").repeal(THE_LAW);

    given().when(record(LAW, repeal)).thenRecorded(LAW, repeal);
  }

  @Test
  void given_nothing_when_a_batch_repeals_a_law_before_it_brings_it_then_it_is_refused() {
    given()
        .when(record(on("2012").repeal(measure(CRIMINAL_LEGISLATION, 1)), LAW))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_corrected_law_when_its_measure_is_repealed_then_the_new_begin_counts() {
    var stream =
        new org.cyberwellness.profile.event.StreamEvent[] {
          LAW, corrected(0, on("2012").law("Criminal Code"), THE_LAW)
        };
    ProfileEvent repeal = on("2013").repeal(THE_LAW);

    given(stream).when(record(repeal)).thenRecorded(repeal);
    given(stream).when(record(on("2011").repeal(THE_LAW))).thenRefused(INVALID, 0, "measureId");
  }
}
