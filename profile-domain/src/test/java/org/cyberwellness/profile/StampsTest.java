package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.KH;
import static org.cyberwellness.profile.Decision.LAST_STAMP;
import static org.cyberwellness.profile.Decision.correct;
import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.record;
import static org.cyberwellness.profile.Decision.retract;
import static org.cyberwellness.profile.event.Fact.on;

import java.time.Instant;
import java.util.List;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;

class StampsTest {
  private static final ProfileEvent TEAM = on("2010").cirt("CamCERT");
  private static final ProfileEvent LAW = on("2010").law("Criminal Code");
  private static final ProfileEvent STRATEGY = on("2010").strategy("Strategy");
  private static final String A_MICROSECOND_LATER = "2026-02-01T00:00:00.000002Z";

  @Test
  void given_nothing_when_events_are_recorded_then_all_have_the_stamp_of_the_clock() {
    given()
        .at(Instant.parse("2026-03-01T12:00:00.123456Z"))
        .when(record(TEAM, LAW))
        .thenStamped("2026-03-01T12:00:00.123456Z", "2026-03-01T12:00:00.123456Z");
  }

  @Test
  void given_a_finer_clock_when_an_event_is_recorded_then_what_is_finer_than_micros_is_cut() {
    given()
        .at(Instant.parse("2026-03-01T12:00:00.123456999Z"))
        .when(record(TEAM))
        .thenStamped("2026-03-01T12:00:00.123456Z");
  }

  @Test
  void given_a_stream_when_the_clock_has_not_moved_then_the_stamp_is_a_microsecond_later() {
    given(LAW)
        .at(LAST_STAMP)
        .when(record(TEAM, STRATEGY))
        .thenStamped(A_MICROSECOND_LATER, A_MICROSECOND_LATER);
  }

  @Test
  void given_a_stream_when_the_clock_moved_by_nanoseconds_then_the_stamp_is_a_microsecond_later() {
    given(LAW).at(LAST_STAMP.plusNanos(999)).when(record(TEAM)).thenStamped(A_MICROSECOND_LATER);
  }

  @Test
  void given_a_stream_when_the_clock_is_a_day_behind_then_the_stamp_is_a_microsecond_later() {
    Instant behind = LAST_STAMP.minusSeconds(86_400);

    given(LAW).at(behind).when(record(TEAM)).thenStamped(A_MICROSECOND_LATER);
    given(LAW).at(behind).when(retract(0)).thenStamped(A_MICROSECOND_LATER);
    given(LAW)
        .at(behind)
        .when(correct(0, on("2011").law("Criminal Code")))
        .thenStamped(A_MICROSECOND_LATER);
  }

  @Test
  void given_a_stream_when_events_are_recorded_then_the_answer_tells_their_places_and_stamp() {
    given(LAW)
        .at(Instant.parse("2026-03-01T12:00:00Z"))
        .when(record(TEAM, STRATEGY))
        .thenAnswered(
            new Recorded(KH, 1, Instant.parse("2026-03-01T12:00:00Z"), List.of(TEAM, STRATEGY)));
  }
}
