package org.cyberwellness.profile;

import static org.cyberwellness.profile.Decision.given;
import static org.cyberwellness.profile.Decision.record;
import static org.cyberwellness.profile.Refusal.Code.INVALID;
import static org.cyberwellness.profile.event.Fact.on;

import java.time.Instant;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginDayTest {
  private static final Instant LATE_IN_THE_DAY = Instant.parse("2026-03-01T23:59:59.999999Z");

  @ParameterizedTest
  @ValueSource(
      strings = {"1800-01-01", "1800-01", "1800", "../1800", "1800-01-01/2030", "2036-03-01"})
  void given_the_first_of_march_2026_when_it_begins_within_the_bounds_then_it_is_recorded(
      String effective) {
    ProfileEvent fact = on(effective).law("A law");

    given().at(LATE_IN_THE_DAY).when(record(fact)).thenRecorded(fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1799-12-31",
        "1799",
        "../1799-12",
        "0000",
        "2036-03-02",
        "2036-03",
        "2036",
        "../2036",
        "1799-12-31/1850",
        "9999"
      })
  void given_the_first_of_march_2026_when_it_begins_beyond_the_bounds_then_it_is_refused(
      String effective) {
    given()
        .at(LATE_IN_THE_DAY)
        .when(record(on(effective).law("A law")))
        .thenRefused(INVALID, 0, "effective");
  }

  @Test
  void given_a_leap_day_when_it_begins_on_the_last_of_february_then_it_is_recorded() {
    ProfileEvent fact = on("2038-02").law("A law");

    given().at(Instant.parse("2028-02-29T00:00:00Z")).when(record(fact)).thenRecorded(fact);
  }
}
