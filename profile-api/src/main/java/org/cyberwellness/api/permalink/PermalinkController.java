package org.cyberwellness.api.permalink;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cyberwellness.api.http.EntityTag;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Answers a profile's permalink: the whole profile as JSON, by a query of the public API. */
@RestController
class PermalinkController {
  private static final String INDEX =
      """
      Countries' cyberwellness profiles, for any date, as known at any instant.

      GET, POST /graphql              the API; its schema can be introspected
      GET  /KH                        Cambodia's profile of today, as JSON
      GET  /KH?asOf=2014-08-26        the same on a date
      GET  /KH?asOf=...&knownAt=...   the same as it was known at an instant
      GET  /actuator/health           whether all is well
      """;

  private static final Duration FOR_GOOD = Duration.ofDays(365);
  private static final URI GRAPHQL = URI.create("/graphql");

  private final WebGraphQlHandler graphQl;
  private final JsonMapper json;
  private final String query;

  PermalinkController(WebGraphQlHandler graphQl, JsonMapper json) throws IOException {
    this.graphQl = graphQl;
    this.json = json;
    this.query =
        new ClassPathResource("permalink.graphql").getContentAsString(StandardCharsets.UTF_8);
  }

  /** Tells someone who opens the address where to go on. */
  @GetMapping(value = "/", produces = MediaType.TEXT_PLAIN_VALUE)
  String index() {
    return INDEX;
  }

  /**
   * The country's profile.
   *
   * @return with leave to keep it for good where it never changes; 400 where a value is refused,
   *     503 where it cannot be answered yet
   */
  @GetMapping("/{country:[A-Za-z]{2,3}}")
  ResponseEntity<Object> profile(
      @PathVariable String country,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("country", country);
    variables.put("asOf", asOf);
    variables.put("knownAt", knownAt);
    WebGraphQlRequest request =
        new WebGraphQlRequest(
            GRAPHQL,
            new HttpHeaders(),
            new LinkedMultiValueMap<>(),
            null,
            Map.of(),
            new DefaultGraphQlRequest(query, null, variables, Map.of()),
            UUID.randomUUID().toString(),
            Locale.ENGLISH);
    WebGraphQlResponse response = Objects.requireNonNull(graphQl.handleRequest(request).block());
    List<ResponseError> errors = response.getErrors();
    return errors.isEmpty()
        ? answer(json.writeValueAsBytes(response.getData()), isForGood(response, asOf, knownAt))
        : ResponseEntity.status(statusOf(errors.getFirst()))
            .cacheControl(CacheControl.noStore())
            .body(Map.of("errors", response.toMap().get("errors")));
  }

  private static ResponseEntity<Object> answer(byte[] body, boolean forGood) {
    return ResponseEntity.ok()
        .cacheControl(forGood ? CacheControl.maxAge(FOR_GOOD).immutable() : CacheControl.noCache())
        .eTag(EntityTag.of(body, 0))
        .contentType(MediaType.APPLICATION_JSON)
        .body(body);
  }

  /** Whether it was asked under both times, and at an instant that the profile itself reports. */
  private static boolean isForGood(
      WebGraphQlResponse response, @Nullable String asOf, @Nullable String knownAt) {
    String reported = response.field("profile.knownAt").getValue();
    return asOf != null
        && knownAt != null
        && reported != null
        && Instant.parse(reported).equals(Instant.parse(knownAt.toUpperCase(Locale.ROOT)));
  }

  private static HttpStatus statusOf(ResponseError error) {
    return switch (String.valueOf(error.getExtensions().get("code"))) {
      case "BAD_INPUT" -> HttpStatus.BAD_REQUEST;
      case "UNAVAILABLE" -> HttpStatus.SERVICE_UNAVAILABLE;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
