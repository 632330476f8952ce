package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.correct;
import static org.cyberwellness.profile.Decision.corrected;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.record;
import static org.cyberwellness.profile.Decision.retracted;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.event.Fact.on;

import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void given_a_population_when_another_begins_on_its_day_then_it_is_refused() {
    given(on("2012").population(14_478_000))
        .when(record(on("2012-12-31").saidBy("World Bank").population(14_864_646)))
        .thenRefused(INVALID, 0, "effective");
  }

  @Test
  void given_nothing_when_a_batch_has_two_figures_of_a_day_then_the_second_is_refused() {
    given()
        .when(record(on("2013").internetUse(6), on("../2013").internetUse(5.9)))
        .thenRefused(INVALID, 1, "effective");
  }

  @Test
  void given_a_population_when_internet_use_begins_on_its_day_then_it_is_recorded() {
    ProfileEvent fact = on("2012").internetUse(6);

    given(on("2012").population(14_478_000)).when(record(fact)).thenRecorded(fact);
  }

  @Test
  void given_a_population_when_another_begins_a_day_later_then_it_is_recorded() {
    ProfileEvent fact = on("2013-01-01").population(14_478_000);

    given(on("2012").population(14_478_000)).when(record(fact)).thenRecorded(fact);
  }

  @Test
  void given_a_retracted_population_when_another_begins_on_its_day_then_it_is_recorded() {
    ProfileEvent fact = on("2012").population(14_864_646);

    given(on("2012").population(14_478_000), retracted(0)).when(record(fact)).thenRecorded(fact);
  }

  @Test
  void given_a_population_when_its_correction_begins_on_its_day_then_it_is_recorded() {
    ProfileEvent fact = on("2012-12").population(14_864_646);

    given(on("2012").population(14_478_000))
        .when(correct(0, fact))
        .thenRecorded(corrected(0, fact, null));
  }

  @Test
  void given_two_populations_when_one_is_corrected_onto_the_day_of_the_other_then_it_is_refused() {
    given(on("2011").population(14_000_000), on("2012").population(14_478_000))
        .when(correct(0, on("2012-12").population(14_000_000)))
        .thenRefused(INVALID, 0, "effective");
  }

  @Test
  void given_a_population_moved_by_a_correction_when_another_takes_its_day_then_it_is_recorded() {
    ProfileEvent fact = on("2012").population(14_864_646);

    given(on("2012").population(14_478_000), corrected(0, on("2011").population(14_478_000), null))
        .when(record(fact))
        .thenRecorded(fact);
  }

  @Test
  void given_a_population_when_it_is_corrected_to_internet_use_then_it_is_refused() {
    given(on("2012").population(14_478_000))
        .when(correct(0, on("2012").internetUse(6)))
        .thenRefused(INVALID, 0, null);
  }
}
