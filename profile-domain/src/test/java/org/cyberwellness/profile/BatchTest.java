package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.measure;
import static org.cyberwellness.profile.Decision.record;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;

import org.cyberwellness.profile.event.Examples;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final ProfileEvent TEAM = on("2010").cirt("CamCERT");

  @Test
  void given_an_event_when_a_batch_has_several_mistakes_then_each_is_told_with_its_place() {
    given(TEAM)
        .when(
            record(
                on("2010").law("Fit"),
                TEAM,
                on("1700").law("Too early"),
                on("2012").population(1),
                on("2012").population(2),
                on("2012").withdrawal(measure(CIRT, 99)),
                on("2012").cirt("New", measure(CIRT, 98))))
        .thenRefused(
            new Refusal(INVALID, 1, null, ""),
            new Refusal(INVALID, 2, "effective", ""),
            new Refusal(INVALID, 4, "effective", ""),
            new Refusal(INVALID, 5, "measureId", ""),
            new Refusal(INVALID, 6, "replaces", ""));
  }

  @Test
  void given_nothing_when_a_refused_event_is_repeated_in_its_batch_then_both_are_told() {
    given()
        .when(record(on("1700").law("Too early"), on("1700").law("Too early")))
        .thenRefused(
            new Refusal(INVALID, 0, "effective", ""), new Refusal(INVALID, 1, "effective", ""));
  }

  @Test
  void given_nothing_when_one_of_each_kind_comes_in_a_batch_then_ends_and_successors_need_others() {
    ProfileEvent[] fit =
        Examples.ofEveryKind().stream()
            .filter(e -> !e.toString().contains("measure:"))
            .toArray(ProfileEvent[]::new);

    given().when(record(fit)).thenRecorded(fit);
  }

  @Test
  void given_nothing_when_five_hundred_events_come_then_all_are_recorded_in_their_order() {
    ProfileEvent[] events = new ProfileEvent[500];
    for (int i = 0; i < events.length; i++) {
      events[i] = on("2010").law("Law " + i);
    }

    given().when(record(events)).thenRecorded(events);
  }
}
