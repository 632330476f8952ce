package org.cyberwellness.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSafeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF201"})
  void what_a_spreadsheet_would_take_for_a_formula_has_an_apostrophe_in_front(String text) {
    assertThat(FormulaSafe.cell(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Law = order", "../2014-08-26", "1.1.1", "'quoted'"})
  void all_else_stays_as_it_is(String text) {
    assertThat(FormulaSafe.cell(text)).isEqualTo(text);
  }
}
