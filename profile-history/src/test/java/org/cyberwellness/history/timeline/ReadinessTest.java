package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Indicator;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  @Test
  void nothing_reported_and_everything_absent_are_none() {
    assertThat(Readiness.of(_ -> IndicatorStatus.NOT_REPORTED).score()).isZero();
    assertThat(Readiness.of(_ -> IndicatorStatus.ABSENT).score()).isZero();
  }

  @Test
  void everything_in_place_is_whole_and_everything_in_development_half() {
    assertThat(Readiness.of(_ -> IndicatorStatus.IN_PLACE).score()).isEqualTo(1.0);
    assertThat(Readiness.of(_ -> IndicatorStatus.IN_DEVELOPMENT).score()).isEqualTo(0.5);
  }

  @Test
  void child_online_protection_does_not_count() {
    Readiness readiness =
        Readiness.of(
            indicator ->
                indicator.area() == Area.CHILD_ONLINE_PROTECTION
                    ? IndicatorStatus.IN_PLACE
                    : IndicatorStatus.ABSENT);

    assertThat(readiness.score()).isZero();
    assertThat(readiness.byArea())
        .hasSize(5)
        .extracting(Readiness.OfArea::of)
        .containsExactly(2, 3, 4, 4, 4);
  }

  @Test
  void each_of_seventeen_counts_twice_in_place_and_once_in_development() {
    Readiness readiness =
        Readiness.of(
            indicator ->
                switch (indicator) {
                  case Indicator.CIRT -> IndicatorStatus.IN_PLACE;
                  case Indicator.STANDARDS -> IndicatorStatus.IN_DEVELOPMENT;
                  default -> IndicatorStatus.NOT_REPORTED;
                });

    assertThat(readiness.score()).isEqualTo(3 / 34.0);
    assertThat(readiness.byArea().get(1).score()).isEqualTo(3 / 6.0);
  }
}
