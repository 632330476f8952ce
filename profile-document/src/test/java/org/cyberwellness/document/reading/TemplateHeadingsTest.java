package org.cyberwellness.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateHeadingsTest {

  @ParameterizedTest
  @CsvSource({"1.2.3, CERT", "1.4.1, STANDARDI", "1.4.1, STANDARDISATION DEV", "1.2.3, C"})
  void one_that_is_cut_off_is_of_its_number_whatever_its_words_resemble(String number, String cut) {
    String text =
        """
        CYBERWELLNESS PROFILE
        KINGDOM OF TONGA
        Last updated on 20th March 2015
        1.1.1
        CRIMINAL LEGISLATION
        Tonga does not have specific legislation on cybercrime.
        %s
        %s\
        """
            .formatted(number, cut);

    assertThat(DocumentReader.read(text, DocumentDefaults.NOTHING).sections())
        .extracting(ReadSection::number)
        .containsExactly("1.1.1", number);
  }
}
