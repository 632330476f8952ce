package org.cyberwellness.api.operation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The property says how much of the sample is loaded. */
class SampleScopeTest {

  @ParameterizedTest
  @CsvSource({
    "true, WORLD",
    "world, WORLD",
    "World, WORLD",
    "itu, ITU",
    "false, NOTHING",
    "'', ITU",
    ", ITU"
  })
  void each_value_has_its_scope_and_none_that_of_the_default(String value, SampleScope scope) {
    assertThat(SampleScope.of(value, SampleScope.ITU)).isEqualTo(scope);
  }

  @Test
  void another_value_is_refused_and_the_property_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleScope.of("some", SampleScope.ITU))
        .withMessage("cyberwellness.sample is 'some': give true, world, itu or false");
  }
}
