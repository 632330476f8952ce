package org.cyberwellness.api.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are sent once, and then named by their hash. */
class PersistedDocumentsTest extends OnTheSample {
  private Http http;

  @BeforeEach
  void speak() {
    http = new Http(api.port());
  }

  @ParameterizedTest
  @ValueSource(strings = {Http.JSON, Http.GRAPHQL})
  void a_document_that_was_sent_along_once_is_known_by_its_hash(String accept) {
    String document = "query %s { profile(country: \"KH\") { sequence } }".formatted(fresh(accept));
    Map<String, Object> hashAlone = Map.of("extensions", named(hash(document)));

    Http.Reply unknown = http.post(hashAlone, accept);
    assertThat(unknown.status()).isEqualTo(200);
    assertThat(unknown.error()).isEqualTo("NOT_FOUND");
    assertThat(unknown.json().at("/errors/0/message").asString())
        .isEqualTo("PersistedQueryNotFound");

    Map<String, Object> both = Map.of("query", document, "extensions", named(hash(document)));
    String answer = http.post(both, accept).body();

    assertThat(http.post(hashAlone, accept).body()).isEqualTo(answer).contains("sequence");
    Http.Reply byGet =
        http.get(
            Map.of(
                "extensions",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}"
                    .formatted(hash(document))));
    assertThat(byGet.body()).isEqualTo(answer);
    assertThat(byGet.header("ETag")).isNotEmpty();
  }

  @Test
  void by_get_no_mutation_can_be_named() {
    String document = "mutation Named { __typename }";
    Map<String, Object> both = Map.of("query", document, "extensions", named(hash(document)));
    Http.Reply byPost =
        http.post(
            JsonMapper.shared().writeValueAsString(both),
            "Content-Type",
            Http.JSON,
            "Authorization",
            "Bearer " + Api.STEWARD);
    assertThat(byPost.json().has("data")).isTrue();

    Http.Reply reply =
        http.get(
            Map.of(
                "extensions",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}"
                    .formatted(hash(document))));

    assertThat(reply.status()).isEqualTo(405);
  }

  @Test
  void a_document_is_not_kept_under_the_hash_of_another() {
    String document = "query Mine { __typename }";
    String other = hash("query Other { __typename }");

    assertThat(
            http.post(Map.of("query", document, "extensions", named(other)), Http.GRAPHQL).error())
        .isEqualTo("BAD_INPUT extensions.persistedQuery.sha256Hash");
    assertThat(http.post(Map.of("extensions", named(other)), Http.GRAPHQL).error())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void a_document_that_cannot_be_executed_is_not_kept() {
    String document = "{ nothing }";
    Map<String, Object> both = Map.of("query", document, "extensions", named(hash(document)));

    assertThat(http.post(both, Http.GRAPHQL).error()).isEqualTo("VALIDATION");
    assertThat(http.post(Map.of("extensions", named(hash(document))), Http.GRAPHQL).error())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void a_hash_of_another_form_is_refused() {
    Map<String, Object> version = Map.of("persistedQuery", Map.of("version", 2, "sha256Hash", "x"));
    Map<String, Object> number = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", 7));

    assertThat(http.post(Map.of("extensions", version), Http.GRAPHQL).error())
        .isEqualTo("BAD_INPUT extensions.persistedQuery.version");
    assertThat(http.post(Map.of("extensions", number), Http.GRAPHQL).error())
        .isEqualTo("BAD_INPUT extensions.persistedQuery.sha256Hash");
    assertThat(http.post(Map.of("extensions", Map.of("persistedQuery", 7)), Http.GRAPHQL).status())
        .isEqualTo(400);
  }

  private static String fresh(String accept) {
    return "Q" + Integer.toHexString(accept.hashCode());
  }

  private static Map<String, Object> named(String hash) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
  }

  private static String hash(String document) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(document.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
