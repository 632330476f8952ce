package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

  @ParameterizedTest
  @ValueSource(strings = {"1800-01-01", "2014-08-26", "9999-12-31"})
  void may_be_any_date_of_the_years_1800_to_9999(LocalDate date) {
    assertThat(new AsOf(date)).hasToString(date.toString());
    assertThat(Story.of().on(date.toString()).eventCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1799-12-31", "+10000-01-01", "0000-01-01", "-2014-08-26"})
  void may_be_no_other(LocalDate date) {
    assertThatThrownBy(() -> new AsOf(date)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_instant_finer_than_microseconds_is_cut() {
    assertThat(new KnownAt(Instant.parse("2026-03-01T12:00:00.123456999Z")))
        .isEqualTo(new KnownAt(Instant.parse("2026-03-01T12:00:00.123456Z")));
    assertThat(new KnownAt(Instant.parse("1969-12-31T23:59:59.999999999Z")))
        .hasToString("1969-12-31T23:59:59.999999Z");
  }
}
