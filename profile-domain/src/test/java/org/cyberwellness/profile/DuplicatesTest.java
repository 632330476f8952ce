package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.corrected;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.record;
import static org.cyberwellness.profile.Decision.retracted;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.event.Fact.on;

import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Examples;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicatesTest {

  @ParameterizedTest
  @EnumSource
  void given_a_standing_event_when_it_is_recorded_again_then_it_is_refused(EventKind kind) {
    ProfileEvent fact = Examples.of(kind);

    given(fact).when(record(fact)).thenRefused(INVALID, 0, null);
  }

  @Test
  void given_a_standing_event_when_it_is_recorded_with_blanks_around_it_then_it_is_refused() {
    given(on("2010").cirt("CamCERT"))
        .when(record(on("2010").saidBy(" ITU ").cirt("  CamCERT\t")))
        .thenRefused(INVALID, 0, null);
  }

  @Test
  void given_nothing_when_a_batch_says_the_same_twice_then_the_second_is_refused() {
    given()
        .when(record(on("2010").cirt("CamCERT"), on("2010").cirt("CamCERT")))
        .thenRefused(INVALID, 1, null);
  }

  @Test
  void given_a_standing_event_when_another_source_says_it_then_it_is_recorded() {
    ProfileEvent fact = on("2010").saidBy("UNIDIR").cirt("CamCERT");

    given(on("2010").cirt("CamCERT")).when(record(fact)).thenRecorded(fact);
  }

  @Test
  void given_a_standing_event_when_it_is_recorded_with_another_note_then_it_is_recorded() {
    ProfileEvent fact = on("2010").noting("In print").cirt("CamCERT");

    given(on("2010").cirt("CamCERT")).when(record(fact)).thenRecorded(fact);
  }

  @Test
  void given_a_standing_event_when_its_date_is_told_in_other_words_then_it_is_recorded() {
    ProfileEvent fact = on("2010-12").cirt("CamCERT");

    given(on("2010").cirt("CamCERT")).when(record(fact)).thenRecorded(fact);
  }

  @Test
  void given_a_retracted_event_when_it_is_recorded_anew_then_it_is_recorded() {
    ProfileEvent fact = on("2010").cirt("CamCERT");

    given(fact, retracted(0)).when(record(fact)).thenRecorded(fact);
  }

  @Test
  void given_a_corrected_event_when_the_mistaken_one_is_recorded_anew_then_it_is_recorded() {
    ProfileEvent mistaken = on("2010").absence(Indicator.CIRT);

    given(mistaken, corrected(0, on("2011").absence(Indicator.CIRT), null))
        .when(record(mistaken))
        .thenRecorded(mistaken);
  }

  @Test
  void given_a_corrected_event_when_its_replacement_is_recorded_again_then_it_is_refused() {
    ProfileEvent replacement = on("2011").absence(Indicator.CIRT);

    given(on("2010").absence(Indicator.CIRT), corrected(0, replacement, null))
        .when(record(replacement))
        .thenRefused(INVALID, 0, null);
  }
}
