package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveTest {

  @ParameterizedTest
  @CsvSource({
    "2014-08-26, 2014-08-26",
    "2011-10, 2011-10-31",
    "2012-02, 2012-02-29",
    "1900-02, 1900-02-28",
    "2007, 2007-12-31",
    "../2007, 2007-12-31",
    "../2011-10, 2011-10-31",
    "../2014-08-26, 2014-08-26",
    "2013-12-09/2013-12-11, 2013-12-09",
    "2013-12/2014, 2013-12-31",
    "2013/2014-02-01, 2013-12-31",
    "2013-12-31/2013-12, 2013-12-31",
    "2013/2013, 2013-12-31",
    "1800-01-01, 1800-01-01",
    "9999, 9999-12-31"
  })
  void begins_on_the_latest_day_on_which_it_can_have_begun(String text, LocalDate begin) {
    assertThat(Effective.parse(text).begin()).isEqualTo(begin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "..",
        "../",
        "/",
        "2014/",
        "/2014",
        "2014/..",
        "../..",
        "../2014/2015",
        "2014/2015/2016",
        "../../2014",
        "14",
        "02014",
        "+2014",
        "-2014",
        "20140826",
        "2014-8-26",
        "2014-8",
        "2014-13",
        "2014-00",
        "2014-00-01",
        "2014-02-30",
        "2014-04-31",
        "2013-02-29",
        "2014-01-00",
        "2014-01-32",
        "2014?",
        "2014~",
        "20XX",
        "2014-XX",
        "2014-08-26T00:00:00Z",
        "2014-W01",
        "2014-001",
        " 2014",
        "2014 ",
        "2014\n",
        "2014 /2015",
        "2014--2015",
        "../ 2014",
        "\uFF12\uFF10\uFF11\uFF14",
        "\u0662\u0660\u0661\u0664",
        "today"
      })
  void refuses_what_is_of_another_form(String text) {
    assertThatThrownBy(() -> Effective.parse(text)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-01-02/2014-01-01",
        "2014/2013",
        "2014-05/2014-04",
        "2014/2014-03",
        "2014-02/2014-02-27"
      })
  void refuses_an_interval_that_ends_before_it_starts(String text) {
    assertThatThrownBy(() -> Effective.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ends before it starts");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-08-26, 0",
    "2014-08-26/2015, 0",
    "2011-10, 1",
    "2011-10/2011-11-03, 1",
    "2007, 2",
    "../2007-01-01, 3",
    "../2007, 3"
  })
  void is_as_exact_as_its_first_date_and_least_where_its_start_is_open(
      String text, int inexactness) {
    assertThat(Effective.parse(text).inexactness()).isEqualTo(inexactness);
  }
}
