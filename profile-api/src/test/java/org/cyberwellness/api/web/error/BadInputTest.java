package org.cyberwellness.api.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.fact;
import static org.cyberwellness.api.acceptance.Facts.internetUse;
import static org.cyberwellness.api.acceptance.Facts.population;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad input is answered with where it is bad, and nothing is recorded. */
class BadInputTest extends OnAnEmptyStore {

  static Stream<Arguments> coerced() {
    return Stream.of(
        Arguments.of(
            "two kinds",
            Map.of(
                "strategyAdopted", Map.of("effective", "2014", "title", "A"),
                "cirtRecognized", Map.of("effective", "2014", "title", "B")),
            ""),
        Arguments.of("no kind", Map.of(), ""),
        Arguments.of("the 13th month", strategy("2014-13", "A"), ".strategyAdopted.effective"),
        Arguments.of(
            "an interval that ends before it starts",
            strategy("2014-12-31/2014-01-01", "A"),
            ".strategyAdopted.effective"),
        Arguments.of("an open end", strategy("2014/..", "A"), ".strategyAdopted.effective"),
        Arguments.of(
            "a javascript address",
            fact("strategyAdopted", "2014", "title", "A", "url", "javascript:alert(1)"),
            ".strategyAdopted.url"),
        Arguments.of(
            "an address without a host",
            fact("strategyAdopted", "2014", "title", "A", "url", "https:///x"),
            ".strategyAdopted.url"),
        Arguments.of(
            "an address in the source",
            fact(
                "strategyAdopted",
                "2014",
                "title",
                "A",
                "source",
                Map.of("title", "S", "url", "data:text/html,x")),
            ".strategyAdopted.source.url"),
        Arguments.of(
            "an unknown area",
            fact("legislationEnacted", "2014", "area", "MARTIAL", "title", "A"),
            ".legislationEnacted.area"),
        Arguments.of("no title", fact("strategyAdopted", "2014"), ".strategyAdopted.title"),
        Arguments.of(
            "a field that is none",
            fact("strategyAdopted", "2014", "title", "A", "tittle", "B"),
            ".strategyAdopted.tittle"),
        Arguments.of(
            "a number of people beyond Int",
            fact("populationEstimated", "2014", "total", 3_000_000_000L),
            ".populationEstimated.total"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("coerced")
  void what_coercion_refuses_is_an_error_that_names_its_place(
      String what, Map<String, ?> event, String place) {
    Steward steward = steward();

    Answer answer = steward.ask(List.of(strategy("2013", "Good"), event), Map.of());

    assertThat(answer.errors()).containsExactly("BAD_INPUT input.events.1" + place);
    assertThat(steward.sequence()).isEqualTo(-1);
  }

  static Stream<Arguments> refused() {
    String far = LocalDate.now().plusYears(11).toString();
    return Stream.of(
        Arguments.of("101 per cent", internetUse("2014", 101), "internetUseMeasured.percentage"),
        Arguments.of("less than none", internetUse("2014", -0.1), "internetUseMeasured.percentage"),
        Arguments.of("a negative number", population("2014", -1), "populationEstimated.total"),
        Arguments.of("a far future", strategy(far, "A"), "strategyAdopted.effective"),
        Arguments.of("a far past", strategy("1799", "A"), "strategyAdopted.effective"),
        Arguments.of(
            "an unknown measure",
            fact("measureEnded", "2014", "measureId", "measure:KH:1.2.1:99999"),
            "measureEnded.measureId"),
        Arguments.of(
            "an unknown successor",
            fact("cirtRecognized", "2014", "title", "A", "replaces", "?"),
            "cirtRecognized.replaces"),
        Arguments.of("a blank title", cirt("2014", " \t\u00a0"), "cirtRecognized.title"),
        Arguments.of("an empty title", cirt("2014", ""), "cirtRecognized.title"),
        Arguments.of("a long title", cirt("2014", "x".repeat(10_000)), "cirtRecognized.title"),
        Arguments.of("501 characters", cirt("2014", "x".repeat(501)), "cirtRecognized.title"),
        Arguments.of("two lines", cirt("2014", "A\nB"), "cirtRecognized.title"),
        Arguments.of("a NUL", cirt("2014", "A\0B"), "cirtRecognized.title"),
        Arguments.of("an override", cirt("2014", "A\u202eB"), "cirtRecognized.title"),
        Arguments.of(
            "a long note",
            fact("cirtRecognized", "2014", "title", "A", "note", "x".repeat(5_001)),
            "cirtRecognized.note"),
        Arguments.of(
            "a blank source",
            fact("cirtRecognized", "2014", "title", "A", "source", Map.of("title", "\u200b")),
            "cirtRecognized.source.title"),
        Arguments.of(
            "a blank partner",
            fact(
                "crossBorderPartnershipRecognized",
                "2014",
                "title",
                "A",
                "partners",
                List.of("B", " ")),
            "crossBorderPartnershipRecognized.partners.1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_is_wrong_otherwise_is_a_user_error_and_nothing_is_recorded(
      String what, Map<String, Object> event, String place) {
    Steward steward = steward();

    Answer answer = steward.ask(List.of(strategy("2013", "Good"), event), Map.of());

    assertThat(answer.userErrors()).containsExactly("INVALID events.1." + place);
    assertThat(answer.all("recordEvents.events")).isEmpty();
    assertThat(answer.text("recordEvents.profile")).isEqualTo("null");
    assertThat(steward.sequence()).isEqualTo(-1);
  }

  @Test
  void every_mistake_of_a_batch_is_told() {
    Answer answer =
        steward()
            .ask(
                List.of(cirt("2014", ""), strategy("2013", "A"), internetUse("2014", 101)),
                Map.of());

    assertThat(answer.userErrors())
        .containsExactly(
            "INVALID events.0.cirtRecognized.title",
            "INVALID events.2.internetUseMeasured.percentage");
  }

  @Test
  void an_empty_batch_and_one_of_501_events_are_refused_and_500_are_not() {
    Steward steward = steward();
    List<Map<String, Object>> most =
        IntStream.range(0, 500).mapToObj(i -> strategy("2013", "Strategy " + i)).toList();

    assertThat(steward.ask(List.of(), Map.of()).userErrors()).containsExactly("INVALID events");
    assertThat(steward.ask(Collections.nCopies(501, strategy("2013", "A")), Map.of()).userErrors())
        .containsExactly("TOO_LARGE events");
    assertThat(steward.sequence()).isEqualTo(-1);
    assertThat(steward.ask(most, Map.of()).texts("recordEvents.events.recordedAt"))
        .hasSize(500)
        .containsOnly(steward.knownAt());
  }
}
