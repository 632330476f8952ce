package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.measure;
import static org.cyberwellness.profile.Decision.record;
import static org.cyberwellness.profile.Decision.retracted;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.INTERNATIONAL_COOPERATION;

import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class ConfirmingTest {
  private static final ProfileEvent LAW = on("2010").law("Criminal Code");
  private static final MeasureId THE_LAW = measure(CRIMINAL_LEGISLATION, 0);

  @Test
  void given_a_law_when_it_is_confirmed_from_its_first_day_on_then_it_is_recorded() {
    ProfileEvent confirmation = on("../2010-12-31").confirmation(THE_LAW);

    given(LAW).when(record(confirmation)).thenRecorded(confirmation);
  }

  @Test
  void given_a_law_when_it_is_confirmed_before_it_begins_then_it_is_refused() {
    given(LAW)
        .when(record(on("2010-12-30").confirmation(THE_LAW)))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_law_that_was_repealed_when_it_is_confirmed_then_it_is_recorded() {
    ProfileEvent confirmation = on("2014").confirmation(THE_LAW);

    given(LAW, on("2012").repeal(THE_LAW)).when(record(confirmation)).thenRecorded(confirmation);
  }

  @Test
  void given_nothing_or_a_retracted_law_when_it_is_confirmed_then_it_is_refused() {
    given().when(record(on("2011").confirmation(THE_LAW))).thenRefused(INVALID, 0, "measureId");
    given(LAW, retracted(0))
        .when(record(on("2011").confirmation(THE_LAW)))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_what_happens_once_when_it_is_confirmed_then_it_is_refused() {
    given(on("2010").exercise("ALERT"))
        .when(record(on("2011").confirmation(measure(INTERNATIONAL_COOPERATION, 0))))
        .thenRefused(INVALID, 0, "measureId");
    given(on("2010").assessment("ITU"))
        .when(record(on("2011").confirmation(measure(CIRT, 0))))
        .thenRefused(INVALID, 0, "measureId");
  }

  @Test
  void given_a_confirmation_when_another_source_confirms_it_too_then_it_is_recorded() {
    ProfileEvent again = on("2011").saidBy("UNIDIR").confirmation(THE_LAW);

    given(LAW, on("2011").confirmation(THE_LAW)).when(record(again)).thenRecorded(again);
    given(LAW, again).when(record(again)).thenRefused(INVALID, 0, null);
  }
}
