package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

  @Test
  void there_are_249_in_the_order_of_their_codes() {
    assertThat(CountryCode.all()).hasSize(249).doesNotHaveDuplicates().isSorted();
    assertThat(CountryCode.all().getFirst()).hasToString("AD");
    assertThat(CountryCode.all().getLast()).hasToString("ZW");
  }

  @Test
  void each_is_read_from_alpha_2_and_alpha_3_in_either_case() {
    for (CountryCode country : CountryCode.all()) {
      for (String code : new String[] {country.alpha2(), country.alpha3()}) {
        assertThat(CountryCode.parse(code)).isEqualTo(country);
        assertThat(CountryCode.parse(code.toLowerCase(Locale.ROOT))).isEqualTo(country);
      }
      assertThat(country.alpha3()).hasSize(3);
    }
    assertThat(CountryCode.parse("kHm")).hasToString("KH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "K",
        "KHMR",
        "XX",
        "EU",
        "UK",
        "XK",
        "AN",
        "SU",
        "ZZ",
        "AA",
        "QM",
        "XXX",
        "ZZZ",
        "K1",
        "116",
        " KH",
        "KH ",
        "KH\n",
        "\uFF2B\uFF28",
        "\u212AH",
        "k\u0131",
        "K\u200BH",
        "\u039A\u0397"
      })
  void what_is_not_assigned_is_refused(String text) {
    assertThatThrownBy(() -> CountryCode.parse(text)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kh", "KHM", "khm"})
  void itself_it_is_alpha_2_in_upper_case(String text) {
    assertThatThrownBy(() -> new CountryCode(text)).isInstanceOf(InvalidValueException.class);
  }
}
