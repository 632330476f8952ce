package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.KH;
import static org.cyberwellness.profile.Decision.REASON;
import static org.cyberwellness.profile.Decision.corrected;
import static org.cyberwellness.profile.Decision.event;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.measure;
import static org.cyberwellness.profile.Decision.retracted;
import static org.cyberwellness.profile.Refusal.Code.ALREADY_RETRACTED;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.Refusal.Code.NOT_FOUND;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import java.util.List;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

/** Several changes of a country in one step. */
class AmendingTest {
  private static final ProfileEvent TEAM = on("2010").cirt("CamCERT");
  private static final ProfileEvent LATER = on("2011").cirt("CamCERT");
  private static final ProfileEvent STRATEGY = on("2012").strategy("A");

  private static AmendEvents amend(Amendment... amendments) {
    return new AmendEvents(KH, List.of(amendments), false);
  }

  private static Amendment add(ProfileEvent event) {
    return new Amendment.Addition(event);
  }

  private static Amendment correct(long sequence, ProfileEvent replacement) {
    return new Amendment.Correction(event(sequence), REASON, replacement);
  }

  private static Amendment remove(long sequence) {
    return new Amendment.Removal(event(sequence), REASON);
  }

  @Test
  void given_events_when_one_is_removed_one_corrected_and_one_added_then_all_have_one_stamp() {
    given(TEAM, STRATEGY)
        .when(amend(remove(1), correct(0, LATER), add(on("2013").strategy("B"))))
        .thenRecorded(retracted(1), corrected(0, LATER, measure(CIRT, 0)), on("2013").strategy("B"))
        .thenStamped(Decision.NOW.toString(), Decision.NOW.toString(), Decision.NOW.toString());
  }

  @Test
  void given_a_mistake_among_changes_when_they_are_made_then_none_is_recorded_and_all_are_named() {
    given(TEAM, STRATEGY, retracted(1))
        .when(amend(remove(1), add(TEAM), correct(7, LATER), add(on("2014").strategy("C"))))
        .thenRefused(
            new Refusal(ALREADY_RETRACTED, 0, "eventId", ""),
            new Refusal(INVALID, 1, null, ""),
            new Refusal(NOT_FOUND, 2, "eventId", ""));
  }

  @Test
  void given_an_event_when_it_is_removed_and_added_anew_then_it_is_no_duplicate() {
    given(TEAM).when(amend(remove(0), add(TEAM))).thenRecorded(retracted(0), TEAM);
    given(TEAM).when(amend(add(TEAM), remove(0))).thenRefused(INVALID, 0, null);
  }

  @Test
  void given_a_figure_when_it_is_removed_then_its_day_is_free_for_another() {
    given(on("2010").population(1))
        .when(amend(add(on("2010").population(2))))
        .thenRefused(INVALID, 0, "effective");
    given(on("2010").population(1))
        .when(amend(remove(0), add(on("2010").population(2))))
        .thenRecorded(retracted(0), on("2010").population(2));
  }

  @Test
  void given_a_measure_when_it_is_removed_then_a_later_change_cannot_end_it() {
    given(TEAM)
        .when(amend(remove(0), add(on("2015").withdrawal(measure(CIRT, 0)))))
        .thenRefused(INVALID, 1, "measureId");
  }

  @Test
  void given_a_measure_when_it_is_corrected_then_a_later_change_ends_it_by_its_first_name() {
    given(TEAM)
        .when(amend(correct(0, LATER), add(on("2015").withdrawal(measure(CIRT, 0)))))
        .thenRecorded(
            corrected(0, LATER, measure(CIRT, 0)), on("2015").withdrawal(measure(CIRT, 0)));
  }

  @Test
  void given_an_event_when_it_is_changed_twice_then_the_second_change_is_refused() {
    given(TEAM)
        .when(amend(correct(0, LATER), remove(0)))
        .thenRefused(ALREADY_RETRACTED, 1, "eventId");
    given(TEAM).when(amend(remove(0), remove(0))).thenRefused(ALREADY_RETRACTED, 1, "eventId");
  }

  @Test
  void given_a_correction_to_another_indicator_when_it_is_made_then_it_names_its_place() {
    given(TEAM)
        .when(amend(add(STRATEGY), correct(0, on("2010").strategy("B"))))
        .thenRefused(INVALID, 1, null);
  }

  @Test
  void given_an_absence_corrected_to_a_measure_when_changes_precede_it_then_it_has_its_own_place() {
    given(on("2010").absence(POLICY))
        .when(amend(add(TEAM), correct(0, on("2010").strategy("B"))))
        .thenRecorded(TEAM, corrected(0, on("2010").strategy("B"), measure(POLICY, 2)));
  }

  @Test
  void given_changes_when_they_are_tried_then_nothing_is_recorded() {
    given(TEAM)
        .when(new AmendEvents(KH, List.of(remove(0), add(STRATEGY)), true))
        .thenNothingRecorded();
  }
}
