package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final String KHMER_LETTER = "\u1780";
  private static final String BEYOND_16_BITS = "\uD83C\uDF0F";

  @Test
  void a_line_has_at_most_500_characters_and_a_passage_5000() {
    assertThat(new Line("x".repeat(500)).text()).hasSize(500);
    assertThat(new Passage("x".repeat(5_000)).text()).hasSize(5_000);
    assertRefused("x".repeat(501));
    assertThatThrownBy(() -> new Passage("x".repeat(5_001)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void lengths_are_counted_in_code_points() {
    assertThat(new Line(BEYOND_16_BITS.repeat(500)).text()).hasSize(1_000);
    assertThat(new Line(KHMER_LETTER.repeat(500)).text()).hasSize(500);
    assertRefused(BEYOND_16_BITS.repeat(501));
  }

  @Test
  void blanks_around_a_text_are_cut_before_it_is_counted() {
    assertThat(new Line("  " + "x".repeat(500) + "\t\u3000").text()).hasSize(500);
    assertThat(new Passage("\n a \n b \n").text()).isEqualTo("a \n b");
    assertThat(new Line("a\n").text()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(ints = {'\n', '\r', 0x2028, 0x2029})
  void a_line_break_is_for_passages_alone(int character) {
    assertRefused("a" + Character.toString(character) + "b");
    assertThat(new Passage("a" + Character.toString(character) + "b").text()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0x00, 0x01, 0x07, 0x08, '\t', 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F})
  void a_control_character_is_refused_in_lines_and_passages(int character) {
    assertRefusedEverywhere("a" + Character.toString(character) + "b");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
  void a_bidirectional_override_is_refused_in_lines_and_passages(int character) {
    assertRefusedEverywhere("a" + Character.toString(character) + "b");
    assertRefusedEverywhere("ab" + Character.toString(character));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\uD800', '\uDBFF', '\uDC00', '\uDFFF'})
  void an_unpaired_surrogate_is_refused_in_lines_and_passages(char surrogate) {
    assertRefusedEverywhere("a" + surrogate + "b");
    assertRefusedEverywhere("ab" + surrogate);
  }

  @Test
  void a_text_is_what_is_typed_in_any_script() {
    for (String text :
        new String[] {
          "\u1780\u17D2\u179A\u17B8", // a consonant with a subscript and a vowel sign
          "\u0639\u0631\u0628\u064A\u200F", // Arabic with a right-to-left mark
          "\u0915\u094D\u200D\u0937", // Devanagari with a zero-width joiner
          "A\u030A",
          "\uD83D\uDC68\u200D\uD83D\uDC69",
          "\uE000"
        }) {
      assertThat(new Line(text).text()).isEqualTo(text);
      assertThat(new Passage(text).text()).isEqualTo(text);
    }
  }

  private static void assertRefusedEverywhere(String text) {
    assertRefused(text);
    assertThatThrownBy(() -> new Passage(text)).isInstanceOf(InvalidValueException.class);
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> new Line(text)).isInstanceOf(InvalidValueException.class);
  }
}
