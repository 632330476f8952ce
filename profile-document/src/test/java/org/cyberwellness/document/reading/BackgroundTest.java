package org.cyberwellness.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyberwellness.profile.event.FigureReported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the background: read as they stand, or not at all. */
class BackgroundTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 478 000 | 14478000",
        "14,478,000 | 14478000",
        "14.478.000 | 14478000",
        "740 000 | 740000",
        "9876 | 9876",
        "97\u00A0118 | 97118"
      })
  void a_population_in_groups_of_three_is_read(String told, double total) {
    assertThat(figures(document(told, "39.00%"))).contains(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"315 791 00", "90, 800", "14 47 8000", "0", "99 999 999 999", "some", "1,23 456"})
  void an_impossible_population_is_a_warning_and_no_measurement(String told) {
    ReadSection background = background(document(told, "39.00%"));

    assertThat(figures(background)).containsExactly(39.0);
    assertThat(background.warnings()).hasSize(1);
    assertThat(background.warnings().getFirst().line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "39.00% | 39",
        "75.2344% | 75.2344",
        "6.00 % | 6",
        "100% | 100",
        "0.80% | 0.8",
        "39,5% | 39.5"
      })
  void a_percentage_is_read_as_it_stands(String told, double share) {
    assertThat(figures(document("740 000", told))).contains(share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60:50%", "100.01%", "390.00%", "3.9.0%", "unknown"})
  void an_impossible_percentage_is_a_warning_and_no_measurement(String told) {
    ReadSection background = background(document("740 000", told));

    assertThat(figures(background)).containsExactly(740_000.0);
    assertThat(background.warnings()).hasSize(1);
    assertThat(background.warnings().getFirst().line()).isEqualTo(6);
  }

  @Test
  void each_figure_has_the_source_and_date_that_are_told_for_it_wherever_they_stand() {
    String text =
        """
        CYBERWELLNESS PROFILE TONGA
        BACKGROUND
        Total Population: 105 300
        Internet users, percentage of population: 35.00%
        1.1.1 CRIMINAL LEGISLATION
        (data source: ITU Statistics, December 2013) (data source: United Nations Statistics Division, December 2012)
        Tonga does not have specific legislation.
        Last updated on 20 March 2015
        """;

    ReadDocument document = DocumentReader.read(text, DocumentDefaults.NOTHING);

    assertThat(events(document.sections().getFirst()))
        .extracting(event -> event.effective() + " " + event.source().publisher())
        .containsExactly(
            "2012-12 United Nations Statistics Division",
            "2013-12 International Telecommunication Union (ITU)");
    assertThat(document.sections().get(1).statements()).hasSize(1);
  }

  @Test
  void a_figure_whose_date_is_not_told_is_taken_as_of_the_documents_and_warned_of() {
    ReadSection background =
        background(
            "CYBERWELLNESS PROFILE TONGA\n"
                + "Total Population: 105 300\n"
                + "Last updated on 20 March 2015");

    assertThat(events(background))
        .extracting(event -> event.effective().text())
        .containsExactly("../2015-03-20");
    assertThat(background.warnings()).hasSize(1);
  }

  private static String document(String population, String internet) {
    return """
    CYBERWELLNESS PROFILE
    TONGA
    BACKGROUND
    Total Population: %s
    (data source: United Nations Statistics Division, December 2012)
    Internet users, percentage of population: %s
    (data source: ITU Statistics, 2013)
    Last updated on 20 March 2015
    """
        .formatted(population, internet);
  }

  private static ReadSection background(String text) {
    return DocumentReader.read(text, DocumentDefaults.NOTHING).sections().getFirst();
  }

  private static List<Double> figures(String text) {
    return figures(background(text));
  }

  private static List<Double> figures(ReadSection background) {
    return events(background).stream().map(FigureReported::value).toList();
  }

  private static List<FigureReported> events(ReadSection section) {
    return section.statements().stream()
        .map(statement -> (FigureReported) ((ReadStatement.Said) statement).event())
        .toList();
  }
}
