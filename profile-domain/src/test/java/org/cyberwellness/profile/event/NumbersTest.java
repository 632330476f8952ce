package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 6, 99.99, 100, Double.MIN_VALUE})
  void a_percentage_is_from_0_to_100(double value) {
    assertThat(new Percentage(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        -0.01,
        100.01,
        -Double.MIN_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.MAX_VALUE
      })
  void anything_else_is_no_percentage(double value) {
    assertThatThrownBy(() -> new Percentage(value)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void minus_zero_per_cent_is_zero_per_cent() {
    assertThat(new Percentage(-0.0)).isEqualTo(new Percentage(0.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 14_478_000, Integer.MAX_VALUE})
  void a_headcount_is_from_0_on(int value) {
    assertThat(new Headcount(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE})
  void a_negative_headcount_is_refused(int value) {
    assertThatThrownBy(() -> new Headcount(value)).isInstanceOf(InvalidValueException.class);
  }
}
