package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Indicator;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  @Test
  void nothing_reported_and_everything_absent_are_none() {
    assertThat(of(_ -> IndicatorStatus.NOT_REPORTED).score()).isZero();
    assertThat(of(_ -> IndicatorStatus.ABSENT).score()).isZero();
  }

  @Test
  void everything_in_place_is_whole_and_everything_in_development_half() {
    assertThat(of(_ -> IndicatorStatus.IN_PLACE).score()).isEqualTo(1.0);
    assertThat(of(_ -> IndicatorStatus.IN_DEVELOPMENT).score()).isEqualTo(0.5);
  }

  @Test
  void child_online_protection_does_not_count() {
    Readiness readiness =
        of(
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
        of(
            indicator ->
                switch (indicator) {
                  case Indicator.CIRT -> IndicatorStatus.IN_PLACE;
                  case Indicator.STANDARDS -> IndicatorStatus.IN_DEVELOPMENT;
                  default -> IndicatorStatus.NOT_REPORTED;
                });

    assertThat(readiness.score()).isEqualTo(3 / 34.0);
    assertThat(readiness.byArea().get(1).score()).isEqualTo(3 / 6.0);
  }

  @Test
  void what_is_not_reported_counts_nothing_at_the_least_and_as_in_place_at_the_most() {
    Readiness readiness =
        of(
            indicator ->
                indicator == Indicator.CIRT
                    ? IndicatorStatus.IN_DEVELOPMENT
                    : IndicatorStatus.NOT_REPORTED);

    assertThat(readiness.reported()).isEqualTo(1);
    assertThat(readiness.of()).isEqualTo(17);
    assertThat(readiness.lowest()).isEqualTo(1 / 34.0);
    assertThat(readiness.highest()).isEqualTo(33 / 34.0);
    assertThat(readiness.byArea().get(1).lowest()).isEqualTo(1 / 6.0);
    assertThat(readiness.byArea().get(1).highest()).isEqualTo(5 / 6.0);
    assertThat(readiness.byArea().get(1).reported()).isEqualTo(1);
  }

  @Test
  void what_is_not_certain_counts_by_its_least_and_its_most() {
    Readiness readiness =
        Readiness.of(
            _ ->
                new Stance(
                    IndicatorStatus.IN_DEVELOPMENT,
                    List.of(IndicatorStatus.IN_PLACE, IndicatorStatus.ABSENT),
                    null));

    assertThat(readiness.score()).isEqualTo(0.5);
    assertThat(readiness.lowest()).isZero();
    assertThat(readiness.highest()).isEqualTo(1);
    assertThat(readiness.reported()).isEqualTo(17);
  }

  private static Readiness of(Function<Indicator, IndicatorStatus> statuses) {
    return Readiness.of(indicator -> new Stance(statuses.apply(indicator), List.of(), null));
  }
}
