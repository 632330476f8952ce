package org.cyberwellness.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.Http.Reply;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class ExportTest extends OnTheSample {
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String DAY = "asOf=2014-08-26";
  private Http http;

  @BeforeEach
  void speakHttp() {
    http = new Http(api.port());
  }

  private Reply get(String path, String... headers) {
    return http.send("GET", path, BodyPublishers.noBody(), headers);
  }

  private Reply head(String path) {
    return http.send("HEAD", path, BodyPublishers.noBody());
  }

  private String reported() {
    return get("/export/KH/profile.json").json().at("/profile/knownAt").asString();
  }

  private List<List<String>> table(String path) {
    return CsvMapper.builder()
        .enable(CsvReadFeature.WRAP_AS_ARRAY)
        .build()
        .readerForListOf(String.class)
        .<List<String>>readValues(get(path).body())
        .readAll();
  }

  @Test
  void every_event_of_every_country_is_exported_each_after_the_hash_of_the_one_before_it() {
    List<String> lines = get("/export/events.ndjson").body().lines().toList();

    Map<String, String> hashes = new HashMap<>();
    for (String line : lines) {
      JsonNode event = JsonMapper.shared().readTree(line);
      String country = event.get("subject").asString();
      assertThat(event.get("previoushash").asString())
          .isEqualTo(hashes.getOrDefault(country, "0".repeat(64)));
      hashes.put(country, event.get("hash").asString());
    }
    assertThat(hashes).hasSize(42);
    assertThat(hashes.get("KH"))
        .isEqualTo(api.ask("{ profile(country: \"KH\") { hash } }").text("profile.hash"));
  }

  @Test
  void the_events_of_a_country_are_those_of_all_that_are_its_own() {
    List<String> own =
        get("/export/events.ndjson")
            .body()
            .lines()
            .filter(line -> line.contains("\"subject\":\"KH\""))
            .toList();

    assertThat(get("/export/KH/events.ndjson").body().lines()).isEqualTo(own).hasSize(44);
  }

  @Test
  void events_recorded_after_the_instant_asked_for_are_left_out() {
    assertThat(get("/export/KH/events.ndjson?knownAt=2000-01-01T00:00:00Z").body()).isEmpty();
    assertThat(get("/export/events.ndjson?knownAt=2000-01-01T00:00:00Z").body()).isEmpty();
    assertThat(get("/export/KH/events.ndjson?knownAt=" + reported()).body().lines()).hasSize(44);
    assertThat(get("/export/KH/events.ndjson?knownAt=2999-01-01T00:00:00Z").body().lines())
        .hasSize(44);
  }

  @Test
  void the_table_has_a_row_for_each_indicator_of_each_country() {
    List<List<String>> table = table("/export/statements.csv?" + DAY);

    assertThat(table.getFirst())
        .containsExactly(
            "country",
            "indicator",
            "number",
            "status",
            "since",
            "measures",
            "sources",
            "asOf",
            "knownAt");
    assertThat(table).hasSize(1 + 42 * 21).allMatch(row -> row.size() == 9);
    assertThat(table.stream().filter(row -> row.getFirst().equals("KH")).toList())
        .isEqualTo(table("/export/KH/statements.csv?" + DAY).subList(1, 22));
    assertThat(table("/export/khm/statements.csv?" + DAY).get(18))
        .containsExactly(
            "KH",
            "CHILD_PROTECTION_LEGISLATION",
            "2.1",
            "IN_PLACE",
            "../2014-08-26",
            "Criminal Code",
            "Cyberwellness Profile Cambodia (International Telecommunication Union (ITU),"
                + " 2014-08-26)",
            "2014-08-26",
            reported());
  }

  @Test
  void rows_end_as_RFC_4180_says() {
    assertThat(get("/export/KH/statements.csv").body().replace("\r\n", "")).doesNotContain("\n");
    assertThat(get("/export/KH/statements.csv").header("Content-Type")).startsWith("text/csv");
  }

  @Test
  void a_country_of_which_nothing_is_recorded_has_rows_of_its_own_and_none_among_all() {
    assertThat(table("/export/AQ/statements.csv")).hasSize(22);
    assertThat(table("/export/statements.csv")).noneMatch(row -> row.getFirst().equals("AQ"));
    assertThat(get("/export/AQ/events.ndjson").status()).isEqualTo(200);
    assertThat(table("/export/statements.csv?knownAt=2000-01-01T00:00:00Z"))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void the_json_of_a_profile_is_what_its_permalink_answers() {
    String both = DAY + "&knownAt=" + reported();

    assertThat(get("/export/KH/profile.json?" + both).body()).isEqualTo(get("/KH?" + both).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "html", "txt"})
  void a_document_at_an_address_is_the_one_that_the_profile_has(String ending) {
    Map<String, String> formats = Map.of("md", "MARKDOWN", "html", "HTML", "txt", "TEXT");
    String document =
        api.ask(
                "{ profile(country: \"KH\", asOf: \"2014-08-26\") { document(format: %s) } }"
                    .formatted(formats.get(ending)))
            .text("profile.document");

    Reply reply = get("/export/KH/profile.%s?%s".formatted(ending, DAY));

    assertThat(reply.body()).isEqualTo(document);
    assertThat(reply.header("Content-Disposition"))
        .contains("cyberwellness-KH-2014-08-26." + ending);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/KH?asOf=2014-08-26&",
        "/export/KH/events.ndjson?",
        "/export/KH/statements.csv?asOf=2014-08-26&",
        "/export/KH/profile.md?asOf=2014-08-26&",
        "/export/KH/profile.html?asOf=2014-08-26&",
        "/export/KH/profile.txt?asOf=2014-08-26&",
        "/export/KH/profile.json?asOf=2014-08-26&"
      })
  void what_can_never_change_may_be_kept_for_good_and_all_else_is_asked_for_again(String path) {
    assertThat(get(path + "knownAt=" + reported()).header("Cache-Control")).isEqualTo(FOR_GOOD);
    assertThat(get(path + "knownAt=2000-01-01T00:00:00Z").header("Cache-Control"))
        .isEqualTo(FOR_GOOD);
    assertThat(get(path + "knownAt=2999-01-01T00:00:00Z").header("Cache-Control"))
        .isEqualTo("no-cache");
    assertThat(get(path).header("Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/KH?asOf=2014-08-26&knownAt=", "/export/KH/profile.md?asOf=2014-08-26&knownAt="})
  void what_is_answered_to_credentials_is_not_for_the_caches_of_all(String path) {
    assertThat(get(path + reported(), "Authorization", "Basic someone").header("Cache-Control"))
        .isEqualTo("private, max-age=31536000, immutable");
  }

  @Test
  void a_document_as_a_page_may_have_its_own_style_and_nothing_else() {
    assertThat(get("/export/KH/profile.html").header("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("style-src 'sha256-")
        .doesNotContain("script-src", "unsafe");
  }

  @Test
  void without_a_date_an_answer_is_another_tomorrow() {
    assertThat(get("/export/KH/profile.md?knownAt=" + reported()).header("Cache-Control"))
        .isEqualTo("no-cache");
  }

  @Test
  void answers_on_all_countries_are_asked_for_again_since_any_may_learn_of_that_time() {
    assertThat(
            get("/export/statements.csv?" + DAY + "&knownAt=" + reported()).header("Cache-Control"))
        .isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/KH?asOf=2014-08-26",
        "/export/events.ndjson",
        "/export/KH/events.ndjson",
        "/export/statements.csv?asOf=2014-08-26",
        "/export/KH/statements.csv?asOf=2014-08-26",
        "/export/KH/profile.md?asOf=2014-08-26",
        "/export/KH/profile.json?asOf=2014-08-26"
      })
  void who_has_an_answer_is_told_so_and_the_head_is_that_of_the_answer(String path) {
    Reply first = get(path);
    String tag = first.header("ETag");

    Reply again = get(path, "If-None-Match", "\"other\", " + tag);
    Reply head = head(path);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(tag);
    assertThat(head.header("Content-Type")).isEqualTo(first.header("Content-Type"));
  }

  @ParameterizedTest
  @CsvSource({
    "/export/ZZ/profile.md, 404, NOT_FOUND, country",
    "/export/K!/events.ndjson, 404, NOT_FOUND, country",
    "/export/KH/profile.md?asOf=2014-02-30, 400, BAD_INPUT, asOf",
    "/export/KH/profile.json?asOf=, 400, BAD_INPUT, asOf",
    "/export/KH/statements.csv?asOf=1799-12-31, 400, BAD_INPUT, asOf",
    "/export/statements.csv?knownAt=yesterday, 400, BAD_INPUT, knownAt",
    "/export/events.ndjson?asOf=2014-08-26, 400, BAD_INPUT, asOf",
    "/export/statements.csv?asof=2014-08-26, 400, BAD_INPUT, asof",
    "/export/statements.csv?asOf=2014-08-26&asOf=2014-08-27, 400, BAD_INPUT, asOf"
  })
  void what_is_asked_wrongly_is_named(String path, int status, String code, String parameter) {
    Reply reply = get(path);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.error()).isEqualTo(code + " " + parameter);
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
  }
}
