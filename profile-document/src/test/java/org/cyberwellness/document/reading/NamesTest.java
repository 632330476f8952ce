package org.cyberwellness.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureBegun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the names in sentences are read. Twenty sentences were used to write the rules, twenty
 * were set aside before. doc/documents.md publishes these figures.
 */
class NamesTest {

  @ParameterizedTest
  @CsvSource({"tuned, 1.00, 1.00", "held-out, 1.00, 0.50"})
  void precision_and_recall_of_names_are_as_published(String file, double precision, double recall)
      throws IOException {
    List<Case> cases = cases(file);
    long right = cases.stream().mapToLong(Case::right).sum();
    long read = cases.stream().mapToLong(one -> one.read().size()).sum();
    long expected = cases.stream().mapToLong(one -> one.expected().size()).sum();

    assertThat(cases).hasSize(20);
    assertThat((double) right / read).as("precision").isCloseTo(precision, within(0.005));
    assertThat((double) right / expected).as("recall").isCloseTo(recall, within(0.005));
    assertThat(cases)
        .as("another name than the sentence's, or too few, without a warning")
        .allMatch(one -> one.read().equals(one.expected()) || one.warned());
  }

  @Test
  void a_name_that_may_be_the_means_or_two_names_has_a_warning_of_its_own() throws IOException {
    List<Case> cases = cases("doubtful");

    assertThat(cases).hasSize(7);
    assertThat(cases)
        .as("another name than the sentence's, or too few, without a warning")
        .allMatch(one -> one.read().equals(one.expected()) || one.warned());
  }

  @Test
  void where_nothing_is_named_the_title_is_the_rows_and_the_note_the_sentence() {
    String sentence = "The country has national benchmarking exercises.";
    ReadSection section = section("1.3.4", sentence);

    assertThat(titles(section)).containsExactly("National benchmarking, not named");
    assertThat(begun(section).getFirst().note()).hasToString(sentence);
    assertThat(section.warnings()).hasSize(1);
  }

  @Test
  void what_only_describes_a_named_measure_is_no_measure() {
    ReadSection section =
        section(
            "1.3.1",
            "The country has adopted the National Cyber Security Policy. It covers all sectors.");

    assertThat(titles(section)).containsExactly("National Cyber Security Policy");
    assertThat(section.warnings()).hasSize(1);
  }

  @Test
  void a_sentence_in_a_list_is_no_title() {
    ReadSection section =
        section(
            "1.4.2",
            "The country has the following programmes:\n"
                + "- Safer Internet Week\n"
                + "- Teachers are trained every year in all schools");

    assertThat(titles(section)).containsExactly("Safer Internet Week");
    assertThat(section.warnings()).hasSize(1);
  }

  /**
   * @param warned whether a warning names what was read, or says that nothing is named
   */
  private record Case(String sentence, List<String> expected, List<String> read, boolean warned) {
    long right() {
      return expected.stream().filter(read::contains).count();
    }
  }

  private static List<Case> cases(String file) throws IOException {
    try (InputStream stream = NamesTest.class.getResourceAsStream("/names/" + file + ".txt")) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> caseOf(line.split("\\|", 3))).toList();
    }
  }

  private static Case caseOf(String[] line) {
    ReadSection section = section(line[0], line[2]);
    List<String> read =
        titles(section).stream().filter(title -> !title.endsWith(", not named")).toList();
    List<String> expected = line[1].equals("-") ? List.of() : Arrays.asList(line[1].split("; "));
    boolean warned =
        section.warnings().stream()
            .anyMatch(
                warning ->
                    read.isEmpty()
                        || read.stream().anyMatch(name -> warning.toString().contains(name)));
    return new Case(line[2], expected, read, warned);
  }

  private static List<String> titles(ReadSection section) {
    return begun(section).stream().map(measure -> measure.title().toString()).toList();
  }

  private static List<MeasureBegun> begun(ReadSection section) {
    return section.statements().stream()
        .map(statement -> ((ReadStatement.Said) statement).event())
        .map(MeasureBegun.class::cast)
        .toList();
  }

  private static ReadSection section(String number, String text) {
    Indicator indicator =
        Arrays.stream(Indicator.values())
            .filter(each -> each.number().equals(number))
            .findFirst()
            .orElseThrow();
    String document =
        "CYBERWELLNESS PROFILE TONGA\n%s %s\n%s\nLast updated on 1 June 2014"
            .formatted(number, indicator.title().toUpperCase(Locale.ROOT), text);
    return DocumentReader.read(document, DocumentDefaults.NOTHING).sections().getFirst();
  }
}
