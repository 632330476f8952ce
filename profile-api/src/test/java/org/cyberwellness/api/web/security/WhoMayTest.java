package org.cyberwellness.api.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.acceptance.Subscriber;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks may read; a recorder records, and a steward does everything else as well. */
@BesideOtherClasses
class WhoMayTest {
  private static final String RECORDER = "token-of-the-recorder-of-the-tests";
  private static final String MINISTRY = "token-of-the-ministry";
  private static final String SHA_256_OF_MINISTRY =
      "224ff498d84e2c4afc5e522d9702e25883883ba77b17c4b8c0339a04fdebd096";

  @TempDir private static Path directory;
  private static RunningApplication application;
  private static Api steward;
  private static Api recorder;
  private static Api nobody;

  @BeforeAll
  static void start() {
    application =
        RunningApplication.withoutSample(
            directory,
            "--cyberwellness.tokens.recorder=" + RECORDER,
            "--cyberwellness.tokens.named[0].name=The Ministry",
            "--cyberwellness.tokens.named[0].role=recorder",
            "--cyberwellness.tokens.named[0].sha256=" + SHA_256_OF_MINISTRY,
            "--cyberwellness.security.allowed-origins=https://friend.example.org");
    steward = application.api();
    recorder = steward.as(RECORDER);
    nobody = steward.asNobody();
    new Steward(steward, "KH").record(strategy("2014", "Known to all"));
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void whoever_asks_may_read() throws IOException {
    assertThat(new Steward(nobody, "KH").sequence()).isNotNegative();
    assertThat(nobody.status("/KH")).isEqualTo(200);
  }

  @Test
  void a_recorder_records_under_its_own_name() {
    assertThat(recordedBy(recorder)).isEqualTo("recorder");
    assertThat(recordedBy(steward.as(MINISTRY))).isEqualTo("The Ministry");
    assertThat(recordedBy(steward)).isEqualTo("steward");
  }

  private static String recordedBy(Api api) {
    return new Steward(api, "FR")
        .record(strategy("2014", "By " + api.token().orElseThrow()))
        .text("recordEvents.events.recordedBy");
  }

  @Test
  void a_token_tells_whose_it_is_and_what_it_allows() {
    String question = "{ caller { name role } }";

    Answer ministry = steward.as(MINISTRY).ask(question);
    assertThat(ministry.text("caller.name")).isEqualTo("The Ministry");
    assertThat(ministry.text("caller.role")).isEqualTo("RECORDER");
    assertThat(steward.ask(question).text("caller.role")).isEqualTo("STEWARD");
    assertThat(nobody.ask(question).data().path("caller").isNull()).isTrue();
  }

  @Test
  void a_recorder_neither_retracts_nor_corrects() {
    String event = new Steward(recorder, "DE").event(strategy("2014", "A"));

    assertThat(new Steward(recorder, "DE").retract(event).errors()).containsExactly("FORBIDDEN");
    assertThat(new Steward(recorder, "DE").correct(event, strategy("2015", "A")).errors())
        .containsExactly("FORBIDDEN");
    assertThat(new Steward(steward, "DE").sequence()).isZero();
    assertThat(new Steward(steward, "DE").retract(event).userErrors()).isEmpty();
  }

  @Test
  void a_recorder_adds_the_rows_of_a_table_and_changes_none_by_it() {
    String mutation =
        """
        mutation ($csv: String!) {
          importTable(input: {csv: $csv}) { countries { recorded } userErrors { code message path } }
        }
        """;
    Map<String, ?> added =
        Map.of("csv", "country,kind,effective,title,source_title\nSE,STRATEGY_ADOPTED,2014,A,S\n");
    Map<String, ?> retracted = Map.of("csv", "id,change,reason\nevent:SE:0,retract,Wrong\n");

    assertThat(nobody.ask(mutation, added).errors()).containsExactly("UNAUTHENTICATED");
    assertThat(recorder.ask(mutation, added).userErrors()).isEmpty();
    assertThat(recorder.ask(mutation, retracted).userErrors()).containsExactly("INVALID 1.change");
    assertThat(new Steward(steward, "SE").sequence()).isZero();
    assertThat(steward.ask(mutation, retracted).userErrors()).isEmpty();
    assertThat(new Steward(steward, "SE").sequence()).isEqualTo(1);
  }

  @Test
  void without_a_token_nothing_is_recorded_and_nothing_tried() {
    assertThat(new Steward(nobody, "IT").ask(List.of(strategy("2014", "A")), Map.of()).errors())
        .containsExactly("UNAUTHENTICATED");
    assertThat(new Steward(nobody, "IT").dryRun(strategy("2014", "A")).errors())
        .containsExactly("UNAUTHENTICATED");
    assertThat(new Steward(nobody, "IT").sequence()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mutation { a: recordEvents(input: $i) { projected } retractEvent(input: {eventId:"
            + " \"event:ES:0\", reason: \"-\"}) { projected } }",
        "mutation { a: recordEvents(input: $i) { projected } ... on Mutation { ...F } } fragment F"
            + " on Mutation { ...G } fragment G on Mutation { x: retractEvent(input: {eventId:"
            + " \"event:ES:0\", reason: \"-\"}) { projected } }"
      })
  void of_an_operation_that_asks_for_more_than_its_caller_may_no_part_is_carried_out(
      String mutation) {
    String document = mutation.replaceFirst("mutation", "mutation (\\$i: RecordEventsInput!)");
    Map<String, ?> input =
        Map.of("i", Facts.recordInput("ES", List.of(strategy("2014", "A")), Map.of()));

    assertThat(recorder.ask(document, input).errors()).containsExactly("FORBIDDEN");
    assertThat(new Steward(nobody, "ES").sequence()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Bearer ", "Bearer ü", "bearer WRONG-wrong-wrong-wrong"})
  void a_wrong_token_is_refused_even_for_reads(String header) throws IOException {
    for (String path : List.of("/graphql", "/KH", "/actuator/health")) {
      HttpResponse<String> answer =
          nobody.send(
              HttpRequest.newBuilder(nobody.uri(path))
                  .header("Authorization", header)
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));

      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
          .startsWith("Bearer ");
      assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"").doesNotContain("data");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/graphql-response+json"})
  void a_client_without_a_token_is_told_that_it_takes_one(String accepted) throws IOException {
    HttpResponse<String> answer =
        nobody.send(
            HttpRequest.newBuilder(nobody.uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"query": "mutation { retractEvent(input: {eventId: \\"event:KH:0\\", reason: \\"-\\"}) { projected } }"}
                        """)));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(answer.body()).contains("UNAUTHENTICATED").doesNotContain("\"data\":{");
  }

  @ParameterizedTest
  @CsvSource({
    "/actuator/health, 200, 200, 200",
    "/actuator/health/readiness, 200, 200, 200",
    "/actuator/prometheus, 200, 200, 200",
    "/actuator, 401, 403, 200",
    "/actuator/verify, 401, 403, 200",
    "/actuator/deadletters, 401, 403, 200",
    "/actuator/metrics, 401, 403, 200"
  })
  void what_operators_ask_is_the_stewards_but_for_health_and_prometheus(
      String path, int forNobody, int forRecorder, int forSteward) throws IOException {
    assertThat(nobody.status(path)).isEqualTo(forNobody);
    assertThat(recorder.status(path)).isEqualTo(forRecorder);
    assertThat(steward.status(path)).isEqualTo(forSteward);
  }

  @Test
  void what_waits_is_brought_in_by_a_steward_alone() throws IOException {
    assertThat(nobody.post("/actuator/deadletters").toString()).contains("UNAUTHENTICATED");
    assertThat(recorder.post("/actuator/deadletters").toString()).contains("FORBIDDEN");
    assertThat(steward.post("/actuator/deadletters").path("drained").isArray()).isTrue();
  }

  @Test
  void a_token_is_found_in_no_log_and_no_answer() throws IOException {
    assertThat(steward.text("/actuator/prometheus")).doesNotContain(Api.STEWARD, RECORDER);
    assertThat(steward.status("/actuator/env")).isEqualTo(404);
    assertThat(steward.status("/actuator/configprops")).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data", ""})
  void what_a_form_of_another_page_can_send_carries_nothing_out(String type) throws IOException {
    HttpRequest.Builder form =
        HttpRequest.newBuilder(steward.uri("/graphql"))
            .header("Origin", "https://evil.example.org")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"query": "mutation { recordEvents(input: {country: \\"GR\\", source: {title: \\"A\\"}, events: [{absenceReported: {effective: \\"2014\\", indicator: CIRT}}]}) { projected } }"}
                    """));
    HttpResponse<String> answer =
        steward.send(type.isEmpty() ? form : form.header("Content-Type", type));

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(new Steward(nobody, "GR").sequence()).isEqualTo(-1);
  }

  @Test
  void nothing_is_kept_between_two_requests() throws IOException {
    HttpResponse<String> answer = steward.send(HttpRequest.newBuilder(steward.uri("/KH")));

    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void each_answer_tells_browsers_what_they_must_not_do_with_it() throws IOException {
    for (String path : List.of("/KH", "/actuator/health", "/none/such", "/actuator/verify")) {
      Map<String, List<String>> headers =
          nobody.send(HttpRequest.newBuilder(nobody.uri(path))).headers().map();

      assertThat(headers.get("X-Content-Type-Options")).as(path).containsExactly("nosniff");
      assertThat(headers.get("X-Frame-Options")).as(path).containsExactly("DENY");
      assertThat(headers.get("Referrer-Policy"))
          .as(path)
          .containsExactly("strict-origin-when-cross-origin");
      assertThat(headers.get("Content-Security-Policy").getFirst())
          .as(path)
          .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'");
    }
  }

  @Test
  void pages_of_other_origins_may_ask_only_where_they_are_named() throws IOException {
    assertThat(
            preflight("https://friend.example.org")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://friend.example.org");
    assertThat(preflight("https://evil.example.org").statusCode()).isEqualTo(403);
    assertThat(
            preflight("https://evil.example.org")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  private static HttpResponse<String> preflight(String origin) throws IOException {
    return nobody.send(
        HttpRequest.newBuilder(nobody.uri("/graphql"))
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type,authorization"));
  }

  @Test
  void over_a_web_socket_the_token_comes_with_the_first_message_or_with_the_headers() {
    String mutation = Api.document("record-events");
    Map<String, ?> input =
        Map.of("input", Facts.recordInput("PT", List.of(strategy("2014", "A")), Map.of()));
    try (Subscriber without = Subscriber.to(nobody, mutation, input)) {
      assertThat(without.endCode()).isEqualTo("UNAUTHENTICATED");
    }
    assertThat(new Steward(nobody, "PT").sequence()).isEqualTo(-1);
    try (Subscriber with = Subscriber.withToken(nobody, RECORDER, mutation, input)) {
      assertThat(with.answer().at("/data/recordEvents/events/0/recordedBy").asString())
          .isEqualTo("recorder");
    }
    try (Subscriber wrong = Subscriber.withToken(nobody, "wrong", mutation, input)) {
      assertThat(wrong.end().path("closed").asInt()).isEqualTo(4401);
    }
    assertThat(new Steward(nobody, "PT").sequence()).isZero();
  }
}
