package org.cyberwellness.api.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that cannot be asked is answered with where it goes wrong. */
class BadQuestionTest extends OnAnEmptyStore {

  @ParameterizedTest
  @ValueSource(
      strings = {"2014-02-30", "2014-13-01", "2014", "", "26.08.2014", "1799-12-31", "10000-01-01"})
  void a_date_that_is_none(String asOf) {
    assertThat(
            api.ask(
                    "query ($d: Date) { profile(country: \"KH\", asOf: $d) { id } }",
                    Map.of("d", asOf))
                .errors())
        .containsExactly("BAD_INPUT " + (asOf.equals("1799-12-31") ? "asOf" : "d"));
    assertThat(
            api.ask("{ profile(country: \"KH\", asOf: \"%s\") { id } }".formatted(asOf)).errors())
        .containsExactly("BAD_INPUT asOf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "", "KHM ", " KH", "ＫＨ", "K", "Cambodia", "ZZZ", "KH\\n"})
  void a_country_that_is_none(String code) {
    assertThat(api.ask("{ profile(country: \"%s\") { id } }".formatted(code)).errors())
        .containsExactly("BAD_INPUT country");
    assertThat(
            api.ask("query ($c: CountryCode!) { profile(country: $c) { id } }", Map.of("c", code))
                .errors())
        .containsExactly("BAD_INPUT c");
    assertThat(
            api.ask(
                    Api.document("record-events"),
                    Map.of(
                        "input", Facts.recordInput(code, List.of(strategy("2014", "A")), Map.of())))
                .errors())
        .containsExactly("BAD_INPUT input.country");
  }

  @ParameterizedTest
  @CsvSource({
    "first: 0, first",
    "first: -1, first",
    "first: 101, first",
    "last: 0, last",
    "last: 101, last",
    "'first: 1, last: 1', last",
    "after: \"\", after",
    "before: \"\", before",
    "after: \"bm9uc2Vuc2U\", after",
    "before: \"?\", before"
  })
  void a_page_that_is_none(String arguments, String place) {
    assertThat(
            api.ask("{ timeline(country: \"KH\", %s) { totalCount } }".formatted(arguments))
                .errors())
        .containsExactly("BAD_INPUT " + place);
    assertThat(api.ask("{ profiles(%s) { totalCount } }".formatted(arguments)).errors())
        .containsExactly("BAD_INPUT " + place);
    assertThat(
            api.ask(
                    "{ node(id: \"country:KH\") { ... on Country { timeline(%s) { totalCount } } } }"
                        .formatted(arguments))
                .errors())
        .containsExactly("BAD_INPUT " + place);
  }
}
