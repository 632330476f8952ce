package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTextTest {

  @Test
  void an_empty_text_is_refused() {
    assertBlank("");
    assertBlank("   ");
    assertBlank(" \n\t ");
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(
      strings = {
        "0020",
        "0009",
        "000A",
        "00A0",
        "1680",
        "2000",
        "2003",
        "2007",
        "200A",
        "202F",
        "205F",
        "3000",
        "2028",
        "2029", // spaces and separators
        "00AD",
        "061C",
        "180E",
        "200B",
        "200C",
        "200D",
        "200E",
        "200F",
        "2060",
        "2061",
        "2064",
        "206A",
        "FEFF",
        "FFF9",
        "1D173",
        "E0001",
        "E0020", // formats
        "034F",
        "115F",
        "1160",
        "17B4",
        "17B5",
        "180B",
        "180F",
        "3164",
        "FE00",
        "FE0F",
        "FFA0",
        "E0100",
        "E01EF", // letters and marks that are ignored by default
        "2800", // the empty Braille cell
        "0378",
        "FDD0",
        "FFFE",
        "10FFFF" // not assigned
      })
  void a_text_of_nothing_but_blanks_is_refused(String codePoint) {
    String blank = Character.toString(Integer.parseInt(codePoint, 16));

    assertBlank(blank);
    assertBlank(" " + blank + blank + "\u00A0");
  }

  private static void assertBlank(String text) {
    assertThatThrownBy(() -> new Line(text)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Passage(text)).isInstanceOf(InvalidValueException.class);
  }
}
