package org.cyberwellness.api.web.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The checks of the auditing tool graphql-cop, each as what is so here, and those points of OWASP's
 * advice on GraphQL that no other test is about.
 */
class GraphQlCopTest extends OnTheSample {
  private static final String GUESSED = "{ \"query\": \"mutation { __typename }\" }";

  private Http http;
  private Http.Reply reply;

  @BeforeEach
  void speak() {
    http = new Http(api.port());
  }

  @Test
  void a_field_under_a_hundred_and_one_names_is_refused() {
    ask(
        "{ %s }"
            .formatted(
                IntStream.range(0, 101)
                    .mapToObj("a%d: __typename"::formatted)
                    .collect(joining(" "))));

    assertThat(reply.error()).isEqualTo("TOO_COMPLEX");
  }

  @Test
  void ten_requests_in_one_are_refused() {
    reply =
        http.post(
            "[%s]"
                .formatted(
                    "{\"query\": \"{ __typename }\"},".repeat(9)
                        + "{\"query\": \"{ __typename }\"}"),
            "Content-Type",
            Http.JSON);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.error()).isEqualTo("BAD_INPUT");
  }

  @Test
  void a_field_with_a_thousand_unknown_directives_is_refused_by_one_error() {
    ask("{ __typename %s }".formatted("@aa".repeat(1_000)));

    assertThat(reply.error()).isEqualTo("TOO_COMPLEX");
  }

  @Test
  void a_field_asked_for_five_hundred_times_at_the_root_is_refused() {
    ask("{ %s }".formatted("__typename ".repeat(500)));

    assertThat(reply.error()).isEqualTo("TOO_COMPLEX");
  }

  @Test
  void the_schema_that_is_asked_for_in_circles_is_refused() {
    ask(
        "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } }"
            + " } } } } } }");

    assertThat(reply.error()).isEqualTo("TOO_COMPLEX");
  }

  @Test
  void no_field_is_suggested_where_a_name_is_nearly_right() {
    ask("{ profle(country: \"KH\") { idd } }");

    assertThat(reply.body()).contains("VALIDATION").doesNotContainIgnoringCase("did you mean");
    assertThat(reply.body()).doesNotContain("profile\"");
  }

  @Test
  void a_mutation_by_get_is_refused_and_a_query_by_get_changes_nothing() {
    assertThat(http.get(Map.of("query", "mutation { __typename }")).status()).isEqualTo(405);
    assertThat(http.get(Map.of("query", "{ __typename }")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data"})
  void what_a_form_can_send_is_no_request(String type) {
    assertThat(http.post("query=%7B__typename%7D", "Content-Type", type).status()).isEqualTo(415);
    assertThat(http.post(GUESSED, "Content-Type", type).status()).isEqualTo(415);
  }

  @Test
  void no_trace_and_nothing_else_is_told_beside_the_answer() {
    ask("{ __typename }");

    assertThat(reply.json().propertyNames()).containsExactly("data");
    assertThat(reply.header("Server")).isEmpty();
    assertThat(reply.header("X-Powered-By")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qwerty {abc",
        "{",
        "",
        "query A { __typename } query B { __typename }",
        "{ profile(country: 1) { id } }",
        "subscription { __typename }",
        "{ ...F } fragment F on Query { ...F }",
        "query ($x: Nope) { __typename }",
        "{ profile { id } }"
      })
  void a_document_that_is_wrong_is_told_so_without_a_word_of_what_is_inside(String document) {
    ask(document);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body())
        .doesNotContain("INTERNAL", "Exception", "graphql.", "org.", "java.", "\tat ");
  }

  @Test
  void pages_are_small_whatever_is_asked_for() {
    assertThat(api.ask("{ profiles(first: 1000000) { totalCount } }").errors())
        .containsExactly("TOO_COMPLEX");
    assertThat(api.ask("{ profiles(first: 101) { totalCount } }").errors())
        .containsExactly("BAD_INPUT first");
  }

  @Test
  void what_is_not_found_says_not_whether_it_ever_was() {
    assertThat(api.ask("{ node(id: \"event:KH:99999\") { id } }").text("node")).isEqualTo("null");
    assertThat(api.ask("{ node(id: \"../../etc/passwd\") { id } }").text("node")).isEqualTo("null");
  }

  private void ask(String document) {
    reply = http.post(Map.of("query", document), Http.GRAPHQL);
  }
}
