package org.cyberwellness.api.permalink;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers a profile's permalink: the whole profile as JSON, by a query of the public API. */
@RestController
class PermalinkController {
  private static final String INDEX =
      """
      Countries' cyberwellness profiles, for any date, as known at any instant.

      POST /graphql                   the API; its schema can be introspected
      GET  /KH                        Cambodia's profile of today, as JSON
      GET  /KH?asOf=2014-08-26        the same on a date
      GET  /KH?asOf=...&knownAt=...   the same as it was known at an instant
      GET  /actuator/health           whether all is well
      """;

  private static final URI GRAPHQL = URI.create("/graphql");

  private final WebGraphQlHandler graphQl;
  private final String query;

  PermalinkController(WebGraphQlHandler graphQl) throws IOException {
    this.graphQl = graphQl;
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
   * @return 400 where a value is refused, 503 where it cannot be answered yet
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
        ? ResponseEntity.ok(response.<Map<String, Object>>getData())
        : ResponseEntity.status(statusOf(errors.getFirst()))
            .body(Map.of("errors", response.toMap().get("errors")));
  }

  private static HttpStatus statusOf(ResponseError error) {
    return switch (String.valueOf(error.getExtensions().get("code"))) {
      case "BAD_INPUT" -> HttpStatus.BAD_REQUEST;
      case "UNAVAILABLE" -> HttpStatus.SERVICE_UNAVAILABLE;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
