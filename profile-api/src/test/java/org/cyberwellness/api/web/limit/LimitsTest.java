package org.cyberwellness.api.web.limit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import graphql.introspection.IntrospectionQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.ServerSentEvents;
import org.cyberwellness.api.acceptance.Subscriber;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request may ask for so much, and a client so often, as each limit says. */
@Slow
@BesideOtherClasses
class LimitsTest {
  private static final String EVERYTHING_OF_A_HUNDRED =
      """
      { profiles(first: 100) { totalCount nodes {
        id asOf knownAt citation country { code name region } readiness { score byArea { area score } }
        background { population { value effective source { title } } internetUsers { value } }
        indicators { number title status since summary
          measures { id title url inForceFrom event { id summary source { title publisher url } } }
          evidence { id kind effective recordedAt summary source { title } } } } } }
      """;

  @TempDir private static Path directory;
  private static RunningApplication application;
  private static Api api;

  @BeforeAll
  static void start() {
    application = RunningApplication.withSample(directory);
    api = application.api().asNobody();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @ParameterizedTest
  @MethodSource("large")
  void what_people_and_tools_ask_for_is_within_all_limits(String query) {
    assertThat(api.ask(query).errors()).isEmpty();
  }

  static List<String> large() {
    return List.of(
        IntrospectionQuery.INTROSPECTION_QUERY,
        EVERYTHING_OF_A_HUNDRED,
        "{ %s }".formatted(fields(50, "p%d: profile(country: \"KH\") { readiness { score } }")),
        "{ compareCountries(countries: [\"KH\", \"LA\", \"VN\"]) { rows { statements { status"
            + " evidence { id } } } } }");
  }

  @ParameterizedTest
  @MethodSource("tooLarge")
  void what_asks_for_more_is_told_which_limit_it_exceeds(String limit, String query) {
    Answer answer = api.ask(query);

    assertThat(answer.errors()).containsExactly("TOO_COMPLEX");
    assertThat(answer.body().at("/errors/0/extensions/limit").asString()).isEqualTo(limit);
    assertThat(answer.body().has("data") && answer.body().path("data").isObject()).isFalse();
  }

  static List<String[]> tooLarge() {
    String nested = "profile(country: \"KH\") { " + "country { profile { ".repeat(12) + "id";
    return List.<String[]>of(
        new String[] {"depth", "{ " + nested + " } }".repeat(12) + " } }"},
        new String[] {"depth", "{ a " + "{ a ".repeat(600) + "}".repeat(601)},
        new String[] {"aliases", "{ %s }".formatted(fields(101, "a%d: __typename"))},
        new String[] {"root-fields", "{ %s }".formatted(fields(51, "__typename"))},
        new String[] {
          "directives",
          "{ profile(country: \"KH\") { " + "id @include(if: true) ".repeat(101) + "} }"
        },
        new String[] {"tokens", "{ %s }".formatted("__typename ".repeat(15_000))},
        new String[] {"tokens", "{ __typename " + " , ".repeat(200_000) + "}"},
        new String[] {
          "complexity",
          """
          { profiles(first: 100) { nodes { country { timeline(first: 100) { nodes {
              id summary country { timeline(last: 100) { nodes { id summary } } } } } } } } }
          """
        },
        new String[] {"aliases", fragmentsOfFragments("a: __typename b: __typename")},
        new String[] {"complexity", fragmentsOfFragments("country { code }")});
  }

  /** Twenty-five of which each spreads the next one twice. */
  private static String fragmentsOfFragments(String innermost) {
    return "{ profile(country: \"KH\") { ...F0 } } "
        + IntStream.range(0, 25)
            .mapToObj(i -> "fragment F%d on Profile { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
            .collect(joining())
        + "fragment F25 on Profile { %s }".formatted(innermost);
  }

  @Test
  void a_page_size_in_a_variable_counts_as_well() {
    String query =
        """
        query ($n: Int) { profiles(first: $n) { nodes { country { timeline(first: $n) { nodes {
          id kind summary recordedAt effective source { title url publisher } measure { id title } country { profile {
            indicators { status since summary number title measures { title } } } } } } } } } }
        """;

    assertThat(api.ask(query, Map.of("n", 100)).errors()).containsExactly("TOO_COMPLEX");
    assertThat(api.ask(query, Map.of("n", 2)).errors()).isEmpty();
  }

  @Test
  void a_body_that_is_too_large_is_refused_whether_it_tells_its_length_or_not() throws IOException {
    byte[] large = body(9 << 20);
    for (BodyPublisher body :
        List.of(
            BodyPublishers.ofByteArray(large),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
      HttpResponse<String> answer = post(api, body);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"code\":\"TOO_LARGE\"");
    }
  }

  @Test
  void a_body_that_a_document_to_import_fits_in_is_read() throws IOException {
    byte[] large = body(7 << 20);
    for (BodyPublisher body :
        List.of(
            BodyPublishers.ofByteArray(large),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
      assertThat(post(api, body).body()).contains("\"__typename\":\"Query\"");
    }
  }

  private static byte[] body(int size) {
    byte[] body = new byte[size];
    Arrays.fill(body, (byte) ' ');
    byte[] request = "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(request, 0, body, 0, request.length);
    return body;
  }

  private static HttpResponse<String> post(Api api, BodyPublisher body) throws IOException {
    return api.send(
        HttpRequest.newBuilder(api.uri("/graphql"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .POST(body));
  }

  @Test
  void several_requests_in_one_are_refused() throws IOException {
    HttpResponse<String> answer =
        post(
            api,
            BodyPublishers.ofString(
                "[{\"query\": \"{ __typename }\"}, {\"query\": \"{ __typename }\"}]"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("BAD_INPUT").doesNotContain("Query");
  }

  @Test
  void who_asks_too_often_is_sent_away_for_a_while(@TempDir Path own) throws IOException {
    try (RunningApplication strict =
        RunningApplication.withoutSample(own, "--cyberwellness.limits.requests-per-minute=10")) {
      Api nobody = strict.api().asNobody();
      for (int i = 9; i >= 5; i--) {
        HttpResponse<String> answer = nobody.send(HttpRequest.newBuilder(nobody.uri("/KH")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "RateLimit-Limit")).isEqualTo("10");
        assertThat(header(answer, "RateLimit-Remaining")).isEqualTo("" + i);
        assertThat(Integer.parseInt(header(answer, "RateLimit-Reset"))).isBetween(1, 60);
      }
      // Whoever tries tokens comes from the same address, and no further.
      for (int i = 0; i < 5; i++) {
        assertThat(nobody.as("guess-number-" + i).status("/KH")).isEqualTo(401);
      }
      assertThat(nobody.as("guess-number-6").status("/KH")).isEqualTo(429);
      HttpResponse<String> refused = post(nobody, BodyPublishers.ofString("{}"));
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.body()).contains("\"code\":\"RATE_LIMITED\"");
      assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 7);
      assertThatThrownBy(() -> Subscriber.to(nobody, Map.of()))
          .hasRootCauseMessage("Unexpected HTTP response status code 429");
      assertThat(strict.api().status("/KH")).as("another client").isEqualTo(200);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }

  @Test
  void what_takes_too_long_is_given_up(@TempDir Path own) {
    try (RunningApplication hasty =
        RunningApplication.withSample(
            own,
            "--cyberwellness.limits.execution-time=1ms",
            "--cyberwellness.limits.complexity=0",
            "--cyberwellness.limits.aliases=0",
            "--cyberwellness.limits.root-fields=0",
            "--cyberwellness.limits.tokens=0")) {
      String whole = EVERYTHING_OF_A_HUNDRED.strip();
      String often =
          fields(60, "p%d: " + whole.substring(1, whole.length() - 1).replace("%", "%%"));

      assertThat(hasty.api().ask("{ %s }".formatted(often)).errors()).containsExactly("TIMEOUT");
      assertThat(hasty.api().ask("{ __typename }").errors()).isEmpty();
    }
  }

  @Test
  void an_address_whose_answer_takes_too_long_says_to_come_again(@TempDir Path own) {
    try (RunningApplication hasty =
        RunningApplication.withSample(own, "--cyberwellness.limits.execution-time=1ns")) {
      for (String address : List.of("/KH", "/export/KH/profile.json")) {
        Api asked = hasty.api();
        HttpResponse<String> late =
            Stream.generate(() -> answer(asked, address))
                .limit(5_000)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(late.statusCode()).as(address).isEqualTo(503);
        assertThat(late.body()).contains("\"code\":\"TIMEOUT\"", "\"limit\":\"execution-time\"");
      }
    }
  }

  private static HttpResponse<String> answer(Api api, String address) {
    try {
      return api.send(HttpRequest.newBuilder(api.uri(address)).timeout(Duration.ofSeconds(30)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void who_has_many_subscriptions_open_is_given_no_further_one(@TempDir Path own) {
    try (RunningApplication strict =
        RunningApplication.withoutSample(own, "--cyberwellness.limits.subscriptions=2")) {
      try (Subscriber first = Subscriber.of(strict.api(), "KH");
          Subscriber second = Subscriber.of(strict.api(), "KH")) {
        assertThat(first.isAtEnd() || second.isAtEnd()).isFalse();
        try (Subscriber third = Subscriber.to(strict.api(), Map.of())) {
          assertThat(third.endCode()).isEqualTo("RATE_LIMITED");
        }
      }
      await().until(() -> Subscriber.openOn(strict.api()) == 0);
      try (Subscriber again = Subscriber.of(strict.api(), "KH")) {
        assertThat(again.isAtEnd()).isFalse();
      }
    }
  }

  @Test
  void a_subscription_that_is_refused_by_its_type_of_answer_is_not_counted_as_open(
      @TempDir Path own) throws Exception {
    try (RunningApplication strict =
        RunningApplication.withoutSample(own, "--cyberwellness.limits.subscriptions=2")) {
      String subscription = "{\"query\": \"subscription { profileChanged { cursor } }\"}";
      for (int i = 0; i < 5; i++) {
        assertThat(post(strict.api(), BodyPublishers.ofString(subscription)).statusCode())
            .isEqualTo(406);
      }
      Map<String, ?> countries = Map.of("countries", List.of("KH"));
      try (Subscriber first = Subscriber.subscribed(strict.api(), countries);
          Subscriber second = Subscriber.subscribed(strict.api(), countries);
          ServerSentEvents third = new ServerSentEvents(strict.api(), countries)) {
        assertThat(first.isAtEnd() || second.isAtEnd()).isFalse();
        assertThat(new Answer(third.next()).errors()).containsExactly("RATE_LIMITED");
      }
    }
  }

  @Test
  void each_is_switched_off_by_zero_for_one_application(@TempDir Path own) {
    String[] off =
        Stream.of("depth", "complexity", "aliases", "root-fields", "directives", "tokens")
            .map(limit -> "--cyberwellness.limits." + limit + "=0")
            .toArray(String[]::new);
    try (RunningApplication open = RunningApplication.withoutSample(own, off)) {
      tooLarge().stream()
          .map(asked -> asked[1])
          // Whoever switches limits off had better know who asks.
          .filter(query -> !query.contains("fragment") && !query.contains("{ a {"))
          .forEach(
              query -> {
                assertThat(open.api().ask(query).errors()).as(query).isEmpty();
                assertThat(api.ask(query).errors()).as(query).containsExactly("TOO_COMPLEX");
              });
    }
  }

  @Test
  void the_schema_and_what_shows_it_can_be_closed(@TempDir Path own) throws IOException {
    try (RunningApplication closed =
        RunningApplication.withoutSample(
            own,
            "--cyberwellness.security.introspection=false",
            "--cyberwellness.explorer.graphiql=false")) {
      for (String query :
          List.of(IntrospectionQuery.INTROSPECTION_QUERY, "{ __type(name: \"Query\") { name } }")) {
        assertThat(closed.api().ask(query).errors()).containsExactly("FORBIDDEN");
      }
      assertThat(closed.api().ask("{ __typename }").errors()).isEmpty();
      assertThat(closed.api().text("/explorer/inputs.json")).contains("legislationEnacted");
      assertThat(closed.api().status("/graphiql")).isEqualTo(404);
    }
  }

  private static String fields(int count, String field) {
    return IntStream.range(0, count).mapToObj(field::formatted).collect(joining(" "));
  }
}
