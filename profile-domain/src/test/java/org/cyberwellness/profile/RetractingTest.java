package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.corrected;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.measure;
import static org.cyberwellness.profile.Decision.retract;
import static org.cyberwellness.profile.Decision.retracted;
import static org.cyberwellness.profile.Refusal.Code.ALREADY_RETRACTED;
import static org.cyberwellness.profile.Refusal.Code.NOT_FOUND;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;

import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class RetractingTest {
  private static final ProfileEvent TEAM = on("2010").cirt("CamCERT");

  @Test
  void given_an_event_when_it_is_retracted_then_its_retraction_takes_a_place_in_the_stream() {
    given(TEAM).when(retract(0)).thenRecorded(retracted(0));
  }

  @Test
  void given_a_retracted_event_when_it_is_retracted_again_then_it_is_refused() {
    given(TEAM, retracted(0)).when(retract(0)).thenRefused(ALREADY_RETRACTED, null, "eventId");
  }

  @Test
  void given_a_corrected_event_when_the_mistaken_one_is_retracted_then_it_is_refused() {
    given(TEAM, corrected(0, on("2011").cirt("CamCERT"), measure(CIRT, 0)))
        .when(retract(0))
        .thenRefused(ALREADY_RETRACTED, null, "eventId");
  }

  @Test
  void given_a_corrected_event_when_its_replacement_is_retracted_then_it_is_recorded() {
    given(TEAM, corrected(0, on("2011").cirt("CamCERT"), measure(CIRT, 0)))
        .when(retract(1))
        .thenRecorded(retracted(1));
  }

  @Test
  void given_a_retracted_event_when_its_retraction_is_retracted_then_it_is_refused() {
    given(TEAM, retracted(0)).when(retract(1)).thenRefused(NOT_FOUND, null, "eventId");
  }

  @Test
  void given_an_event_when_one_at_a_later_place_is_retracted_then_it_is_refused() {
    given(TEAM).when(retract(1)).thenRefused(NOT_FOUND, null, "eventId");
  }

  @Test
  void given_nothing_when_an_event_is_retracted_then_it_is_refused() {
    given().when(retract(0)).thenRefused(NOT_FOUND, null, "eventId");
  }

  @Test
  void given_a_team_that_others_name_when_it_is_retracted_then_it_is_recorded() {
    given(TEAM, on("2011").withdrawal(measure(CIRT, 0)), on("2012").cirt("New", measure(CIRT, 0)))
        .when(retract(0))
        .thenRecorded(retracted(0));
  }
}
