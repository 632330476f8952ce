package org.cyberwellness.api.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How requests may be put, and what HTTP says of their answers. */
class GraphQlOverHttpTest extends OnTheSample {
  private static final String QUERY =
      "query Q($c: CountryCode!) { profile(country: $c, asOf: \"2014-08-26\") { sequence } }";

  private Http http;

  @BeforeEach
  void speak() {
    http = new Http(api.port());
  }

  @Test
  void a_query_by_get_is_answered_as_by_post() {
    Map<String, String> asked =
        Map.of("query", QUERY, "operationName", "Q", "variables", "{\"c\": \"KH\"}");

    Http.Reply got = http.get(asked, "Accept", Http.GRAPHQL);
    Http.Reply posted =
        http.post(Map.of("query", QUERY, "variables", Map.of("c", "KH")), Http.GRAPHQL);

    assertThat(got.status()).isEqualTo(200);
    assertThat(got.json().at("/data/profile/sequence").asInt()).isPositive();
    assertThat(got.body()).isEqualTo(posted.body());
    assertThat(got.header("Content-Type")).isEqualTo(Http.GRAPHQL);
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    Map<String, String> asked = Map.of("query", "{ profile(country: \"KH\") { sequence } }");
    Http.Reply first = http.get(asked);

    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(first.header("Vary")).contains("Accept");
    String tag = first.header("ETag");
    assertThat(tag).startsWith("W/\"");

    Http.Reply second = http.get(asked, "If-None-Match", tag);
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.header("ETag")).isEqualTo(tag);

    Map<String, String> other = Map.of("query", "{ profile(country: \"KH\") { eventCount } }");
    assertThat(http.get(other, "If-None-Match", tag).status()).isEqualTo(200);
    assertThat(http.get(asked, "If-None-Match", tag, "Accept", Http.GRAPHQL).status())
        .as("another representation")
        .isEqualTo(200);
  }

  @Test
  void a_permalink_may_be_kept_for_good_and_what_may_change_is_asked_for_again() {
    String permalink =
        api.ask("{ profile(country: \"KH\", asOf: \"2014-08-26\") { permalink } }")
            .text("profile.permalink")
            .replace("https://example.org", "");

    assertThat(send("GET", permalink).header("Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
    for (String address :
        List.of(
            "/KH?asOf=2014-08-26",
            permalink.replaceFirst("asOf=[^&]*&", ""),
            permalink.replaceFirst("knownAt=.*", "knownAt=2999-01-01T00:00:00Z"))) {
      Http.Reply reply = send("GET", address);
      assertThat(reply.header("Cache-Control")).as(address).isEqualTo("no-cache");
      assertThat(
              http.send(
                      "GET",
                      address,
                      BodyPublishers.noBody(),
                      "If-None-Match",
                      reply.header("ETag"))
                  .status())
          .isEqualTo(304);
    }
  }

  @Test
  void an_answer_with_errors_is_not_kept() {
    Http.Reply reply = http.get(Map.of("query", "{ nothing }"));

    assertThat(reply.header("ETag")).isEmpty();
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mutation { retractEvent(input: {eventId: \"event:KH:1\", reason: \"x\"}) { event { id } }"
            + " }",
        "query A { __typename } mutation B { __typename }",
        "subscription { profileChanged { cursor } }"
      })
  void by_get_nothing_but_a_query_is_asked(String document) {
    String operation = document.contains("B") ? "B" : "";
    for (String accept : List.of(Http.JSON, Http.GRAPHQL)) {
      Http.Reply reply =
          http.get(Map.of("query", document, "operationName", operation), "Accept", accept);

      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.header("Allow")).isEqualTo("POST");
      assertThat(reply.error()).isEqualTo("BAD_INPUT");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | SYNTAX",
        "{ nothing } | VALIDATION",
        "query ($c: CountryCode!) { profile(country: $c) { id } } | BAD_INPUT c"
      })
  void a_document_that_cannot_be_executed_is_400_where_the_client_knows_the_type(
      String document, String error) {
    Http.Reply graphql = http.post(Map.of("query", document), Http.GRAPHQL);
    Http.Reply json = http.post(Map.of("query", document), Http.JSON);

    assertThat(graphql.status()).isEqualTo(400);
    assertThat(graphql.error()).isEqualTo(error);
    assertThat(graphql.json().has("data")).isFalse();
    assertThat(json.status()).isEqualTo(200);
    assertThat(json.error()).isEqualTo(error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | SYNTAX",
        "[] | BAD_INPUT",
        "[{\"query\": \"{ __typename }\"}] | BAD_INPUT",
        "null | BAD_INPUT",
        "{} | BAD_INPUT query",
        "{\"query\": 7} | BAD_INPUT query",
        "{\"query\": \"{ __typename }\", \"operationName\": 7} | BAD_INPUT operationName",
        "{\"query\": \"{ __typename }\", \"variables\": []} | BAD_INPUT variables",
        "{\"query\": \"{ __typename }\", \"extensions\": \"x\"} | BAD_INPUT extensions",
        "'' | BAD_INPUT"
      })
  void a_body_that_is_no_request_is_400(String body, String error) {
    for (String accept : List.of(Http.JSON, Http.GRAPHQL, "text/event-stream")) {
      Http.Reply reply = http.post(body, "Content-Type", Http.JSON, "Accept", accept);

      assertThat(reply.status()).as(accept).isEqualTo(400);
      assertThat(reply.error()).isEqualTo(error);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query=%7B__typename%7D&query=%7B__typename%7D | BAD_INPUT query",
        "query=%7B__typename%7D&variables=7 | BAD_INPUT variables",
        "query=%7B__typename%7D&variables=%7B | BAD_INPUT variables",
        "query=%7B__typename%7D&extensions=x | BAD_INPUT extensions",
        "query= | BAD_INPUT query",
        "x=y | BAD_INPUT query"
      })
  void an_address_that_is_no_request_is_400(String query, String error) {
    Http.Reply reply = send("GET", "/graphql?" + query);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.error()).isEqualTo(error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | application/json",
        "*/* | application/json",
        "application/* | application/json",
        "application/json | application/json",
        "application/graphql-response+json | application/graphql-response+json",
        "application/graphql-response+json; charset=utf-8 | application/graphql-response+json",
        "application/graphql-response+json, application/json;q=0.9 |"
            + " application/graphql-response+json",
        "application/json;q=0.9, application/graphql-response+json |"
            + " application/graphql-response+json",
        "application/graphql-response+json;q=0.5, application/json | application/json",
        "text/html, application/xhtml+xml, */*;q=0.8 | application/json",
        "application/json;q=0, */* | application/graphql-response+json",
        "text/html | 406",
        "nonsense | 400"
      })
  void a_client_is_given_the_type_that_it_likes_best(String accept, String expected) {
    Map<String, String> asked = Map.of("query", "{ __typename }");
    Http.Reply reply = accept.isEmpty() ? http.get(asked) : http.get(asked, "Accept", accept);

    if (reply.status() == 200) {
      assertThat(reply.header("Content-Type")).isEqualTo(expected);
    } else {
      assertThat(String.valueOf(reply.status())).isEqualTo(expected);
      assertThat(reply.error()).isEqualTo("BAD_INPUT");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=iso-8859-1",
        "nonsense"
      })
  void a_body_of_another_type_is_415(String type) {
    Http.Reply reply = http.post("{\"query\": \"{ __typename }\"}", "Content-Type", type);

    assertThat(reply.status()).isEqualTo(415);
    assertThat(reply.error()).isEqualTo("BAD_INPUT");
  }

  @Test
  void a_subscription_is_not_answered_by_one_answer() {
    Http.Reply reply =
        http.post(Map.of("query", "subscription { profileChanged { cursor } }"), Http.JSON);

    assertThat(reply.status()).isEqualTo(406);
    assertThat(reply.error()).isEqualTo("BAD_INPUT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT | /graphql | 405 | BAD_INPUT",
        "DELETE | /graphql | 405 | BAD_INPUT",
        "POST | /KH | 405 | BAD_INPUT",
        "GET | /nothing/here | 404 | NOT_FOUND",
        "GET | /ZZ | 400 | BAD_INPUT country",
        "GET | /KH?asOf=2014-02-30 | 400 | BAD_INPUT asOf",
        "GET | /error | 404 | NOT_FOUND"
      })
  void other_addresses_and_methods_are_refused_in_the_same_form(
      String method, String path, int status, String error) {
    Http.Reply reply = send(method, path);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).startsWith(Http.JSON);
    assertThat(reply.error()).isEqualTo(error);
    if (status == 405) {
      assertThat(reply.header("Allow")).contains("GET");
    }
  }

  @Test
  void a_header_that_is_too_long_is_refused_in_the_same_form() {
    Http.Reply reply = http.get(Map.of("query", "# " + "x".repeat(20_000) + "\n{ __typename }"));

    assertThat(reply.status()).isBetween(400, 431);
    assertThat(reply.error()).isIn("BAD_INPUT", "TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql?query=%ZZ", "/graphql?query={x}", "/%2e%2e/KH", "/%00"})
  void an_address_that_is_none_is_refused_in_the_same_form(String address) throws IOException {
    String reply =
        http.raw("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close".formatted(address));

    assertThat(reply).startsWith("HTTP/1.1 400").contains("BAD_INPUT").doesNotContain("<", "java");
  }

  @Test
  void the_methods_of_the_address_can_be_asked() {
    Http.Reply reply = send("OPTIONS", "/graphql");

    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.header("Allow")).contains("GET", "POST");
    assertThat(send("HEAD", "/graphql?query=%7B__typename%7D").header("ETag")).isNotEmpty();
  }

  @Test
  void nothing_is_suggested_where_a_name_is_unknown() {
    assertThat(http.post(Map.of("query", "{ profle(country: \"KH\") { id } }"), Http.JSON).body())
        .contains("profle")
        .doesNotContain("profile");
    assertThat(
            http.post(
                    Map.of("query", "{ profile(countri: \"KH\", country: \"KH\") { readines } }"),
                    Http.JSON)
                .body())
        .contains("countri", "readines")
        .doesNotContain("country", "readiness");
  }

  private Http.Reply send(String method, String path) {
    return http.send(method, path, BodyPublishers.noBody());
  }
}
