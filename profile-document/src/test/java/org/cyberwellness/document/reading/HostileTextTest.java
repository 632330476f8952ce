package org.cyberwellness.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text costs more than its length, and none breaks the reader. */
@Slow
class HostileTextTest {
  private static final int MIB = 1 << 20;
  private static final String FRONT =
      "CYBERWELLNESS PROFILE TONGA\nLast updated on 20 March 2015\n";

  private static final List<String> SECTIONS =
      List.of(
          "1.1.1 CRIMINAL LEGISLATION\n",
          "1.2.1 CIRT\nTonga has an officially recognized ",
          "1.3.3 RESPONSIBLE AGENCY\nThe following:\n- A",
          "1.5.4 INTERNATIONAL COOPERATION\nTonga is a member of ",
          "2.2 UN CONVENTION AND PROTOCOL\nTonga has signed, with no reservations ",
          "2.4 REPORTING MECHANISM\nIncidents can be reported to the ");

  /** What backtracks takes minutes. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  static List<String> patterns() {
    return Effort.some(8, PATTERNS);
  }

  private static final List<String> PATTERNS =
      List.of(
          "[",
          "](",
          "[a](",
          "[a](b",
          "((",
          "1.1.1 ",
          "1.1.1 CIRT ",
          "1.1.1 CRIMINAL LEGISLATION - ",
          "- ",
          "-",
          "- a ",
          ": -a ",
          "(data source: ",
          "a, ",
          "and the ",
          "The A and ",
          "Tonga has ",
          "Tonga, ",
          "known as A, ",
          "9-11th December ",
          "1 ",
          "12 345 ",
          "(AB) ",
          "A B C ",
          "a@",
          "a.",
          "(1)",
          "+1 ",
          "https://",
          "Last updated on ",
          "CYBERWELLNESS PROFILE ",
          "Articles 1 of ",
          "with no reservations to articles 1, ",
          " ",
          "\n",
          "\n\n1\n",
          "a\n",
          "\u00AD",
          "\uD83D\uDE00",
          "*",
          "_",
          "#",
          "a".repeat(500) + " ",
          "Total Population: ",
          "12:",
          "was held in A, ",
          "ministry of A, ");

  @ParameterizedTest
  @MethodSource("patterns")
  void a_mebibyte_of_anything_is_read_in_time(String pattern) {
    String all = pattern.repeat(MIB / pattern.length());

    String section = SECTIONS.get(Math.floorMod(pattern.hashCode(), SECTIONS.size()));
    for (String text : List.of(FRONT + all, FRONT + section + all)) {
      long start = CPU.getCurrentThreadCpuTime();
      try {
        DocumentReader.read(text, DocumentDefaults.NOTHING);
      } catch (UnreadableDocumentException expected) {
        assertThat(expected.getMessage()).isNotBlank();
      }
      assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start))
          .as(pattern)
          .isLessThan(PATIENCE);
    }
  }

  @Property(tries = 300)
  void any_characters_are_read_or_refused(@ForAll @StringLength(max = 300) String some) {
    String text =
        FRONT + "1.3.1 POLICY\n" + some + "\n1.3.2 ROADMAP FOR GOVERNANCE\nThere is no roadmap.";

    assertThatCode(
            () -> {
              try {
                DocumentReader.read(text, DocumentDefaults.NOTHING);
              } catch (UnreadableDocumentException expected) {
                assertThat(expected.fault()).isNotNull();
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void a_binary_file_is_refused() {
    assertThatCode(() -> DocumentReader.read("PK\u0003\u0004\0\0", DocumentDefaults.NOTHING))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("NUL on line 1");
  }
}
