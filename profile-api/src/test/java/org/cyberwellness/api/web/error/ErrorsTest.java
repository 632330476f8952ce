package org.cyberwellness.api.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error has a code, and a bad input its place. */
class ErrorsTest extends OnTheSample {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | SYNTAX",
        "nonsense | SYNTAX",
        "{ nothing } | VALIDATION",
        "{ profile(country: \"KH\") } | VALIDATION",
        "{ profile(country: \"KH\") { id } ...F } | VALIDATION",
        "query ($unused: Date) { node(id: \"x\") { id } } | VALIDATION",
        "subscription { x } | VALIDATION",
        "{ profile { id } } | VALIDATION",
        "query A { __typename } query B { __typename } | VALIDATION",
        "{ profile(country: null) { id } } | BAD_INPUT country",
        "query ($d: Date = \"2014-02-30\") { profile(country: \"KH\", asOf: $d) { id } } |"
            + " BAD_INPUT d",
        "mutation { recordEvents(input: {country: \"KH\", source: {title: \"x\"}, events:"
            + " [{strategyAdopted: null}]}) { projected } } | BAD_INPUT input.events.0",
        "mutation { recordEvents(input: {country: \"KH\", source: {title: \"x\"}, events:"
            + " [{measureEnded: null, strategyAdopted: {effective: \"2014\", title: \"x\"}}]}) {"
            + " projected } } | BAD_INPUT input.events.0",
        "{ profile(country: KH) { id } } | BAD_INPUT country",
        "{ profile(country: 7) { id } } | BAD_INPUT country",
        "{ profile(country: \"KH\", asOf: 2014) { id } } | BAD_INPUT asOf",
        "{ profile(country: \"KH\", knownAt: \"2014-08-26\") { id } } | BAD_INPUT knownAt",
        "{ profile(country: \"KH\", knownAt: \"2016-12-31T23:59:60Z\") { id } } | BAD_INPUT"
            + " knownAt",
        "query ($c: CountryCode!) { profile(country: $c) { id } } | BAD_INPUT c",
        "{ trend(indicator: NONE, from: \"2014-01-01\", to: \"2014-01-01\") { on } } | BAD_INPUT"
            + " indicator",
        "{ profiles(filter: {region: \"Atlantis\"}) { totalCount } } | BAD_INPUT filter.region",
        "{ profiles(filter: {countries: [\"KH\", \"XX\"]}) { totalCount } } | BAD_INPUT"
            + " filter.countries.1",
        "{ profiles(orderBy: {direction: ASC}) { totalCount } } | BAD_INPUT orderBy.field",
        "{ profiles(asOf: \"1799-12-31\") { totalCount } } | BAD_INPUT asOf",
        "{ compareCountries(countries: [\"KH\"], asOf: \"1799-12-31\") { asOf } } | BAD_INPUT asOf",
        "{ compareProfiles(country: \"KH\", from: {asOf: \"2014-01-01\"}, to: {asOf:"
            + " \"1799-12-31\"}) { readinessChange } } | BAD_INPUT to.asOf"
      })
  void an_error_has_a_code(String document, String error) {
    assertThat(api.ask(document).errors()).containsExactly(error);
  }

  @Test
  void each_of_several_bad_inputs_is_told_once() {
    assertThat(
            api.ask(
                    "{ a: profile(country: \"XX\") { id } b: profile(country: \"KHM \", asOf:"
                        + " \"2014-02-30\") { id } }")
                .errors())
        .containsExactly("BAD_INPUT country", "BAD_INPUT country", "BAD_INPUT asOf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ profiles(first: null, orderBy: null, filter: null) { totalCount } }",
        "{ profile(country: \"KH\", asOf: null, knownAt: null) { id } }",
        "{ timeline(country: \"KH\", axis: null, filter: null) { totalCount } }",
        "{ trend(indicator: CIRT, from: \"2014-01-01\", to: \"2015-01-01\", step: null) { on } }",
        "{ profile(country: \"KH\", knownAt: \"2999-01-01t00:00:00.123456789z\") { id } }",
        "{ profile(country: \"KH\", asOf: \"9999-12-31\") { id } }",
        "{ profile(country: \"KH\", asOf: \"1800-01-01\") { id } }"
      })
  void a_null_means_the_default_and_the_ends_of_time_are_answered(String document) {
    assertThat(api.ask(document).errors()).isEmpty();
  }

  @Test
  void a_body_that_is_none_is_refused_without_a_stack_trace() throws IOException {
    String body = api.send("{ profile(country: \"KH\") { id } }", new HashMap<>(Map.of("x", 1)));
    assertThat(body).contains("\"data\"").doesNotContain("Exception");
    assertThat(api.send("", Map.of())).doesNotContain("Exception");
  }
}
