package org.cyberwellness.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.law;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.time.LocalDate;
import org.cyberwellness.api.acceptance.MovableClock;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.acceptance.Subscriber;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What is recorded ahead is told when it comes about. */
@Import(MovableClock.class)
@ResourceLock(MovableClock.LOCK)
@BesideOtherClasses
class EventsAheadTest extends OnAnEmptyStore {
  @Autowired private MovableClock clock;

  /** No day begins while a test runs, but where it says so. */
  @BeforeEach
  void begin_at_noon() {
    clock.moveTo(clock.today().plusDays(1));
  }

  @Test
  void an_event_ahead_is_told_on_its_day_unless_it_was_retracted_before() {
    Steward steward = steward();
    LocalDate today = clock.today();
    LocalDate soon = today.plusDays(3);
    try (Subscriber subscriber = Subscriber.of(api, steward.country())) {
      String ahead = steward.event(strategy(soon.toString(), "Ahead"));
      String retracted = steward.event(law(soon.toString(), "Retracted"));
      String corrected = steward.event(cirt(soon.toString(), "Corrected"));
      String begun = steward.event(strategy("2014", "Begun"));
      steward.retract(retracted);
      String correction =
          steward
              .correct(corrected, cirt(soon.plusDays(1).toString(), "Corrected"))
              .text("correctEvent.event.id");
      String last = steward.event(strategy("2015", "Last"));
      assertThat(subscriber.events(2)).containsExactly(begun, last);

      clock.moveTo(soon);
      assertThat(subscriber.events(3)).containsExactly(begun, last, ahead);
      JsonNode profile = subscriber.changes().getLast().path("profile");
      assertThat(profile.path("asOf").asString()).isEqualTo(soon.toString());
      assertThat(profile.path("eventCount").asInt()).isEqualTo(3);

      clock.moveTo(soon.plusDays(2));
      assertThat(subscriber.events(4)).containsExactly(begun, last, ahead, correction);
    }
  }

  @Test
  void
      given_a_subscriber_that_was_away_when_days_passed_then_it_is_told_the_same_in_the_same_order() {
    Steward steward = steward();
    LocalDate start = clock.today();
    try (Subscriber present = Subscriber.of(api, steward.country())) {
      steward.event(strategy("2014", "First"));
      String cursor = present.cursor(1);
      for (int day = 3; day >= 1; day--) {
        steward.event(law(start.plusDays(day).toString(), "Law of day " + day));
        steward.event(cirt(start.plusDays(day).toString(), "Team of day " + day));
      }
      for (int day = 1; day <= 3; day++) {
        clock.moveTo(start.plusDays(day));
        present.changes(1 + 2 * day + day - 1);
        steward.event(strategy("2013", "Recorded on day " + day));
        present.changes(1 + 2 * day + day);
      }

      try (Subscriber away = Subscriber.after(api, cursor, steward.country())) {
        assertThat(away.changes(9)).isEqualTo(present.changes(10).subList(1, 10));
      }
      try (Subscriber amidADay = Subscriber.after(api, present.cursor(2), steward.country())) {
        assertThat(amidADay.changes(8)).isEqualTo(present.changes(10).subList(2, 10));
      }
    }
  }

  @Test
  void a_correction_to_a_later_day_is_told_as_a_retraction_first() {
    Steward steward = steward();
    LocalDate soon = clock.today().plusDays(1);
    try (Subscriber subscriber = Subscriber.of(api, steward.country())) {
      String event = steward.event(strategy("2014", "A"));
      String later =
          steward.correct(event, strategy(soon.toString(), "A")).text("correctEvent.event.id");
      assertThat(subscriber.events(2)).containsExactly(event, event);
      assertThat(subscriber.changes().getLast().at("/event/retraction/replacedBy/id").asString())
          .isEqualTo(later);

      clock.moveTo(soon);
      assertThat(subscriber.events(3)).containsExactly(event, event, later);
    }
  }
}
