package org.cyberwellness.api.permalink;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cyberwellness.api.web.error.RefusedAnswerException;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** A whole profile as JSON: the answer to one query of the public API. */
@Component
public class WholeProfile {
  private static final URI GRAPHQL = URI.create("/graphql");

  private final WebGraphQlHandler graphQl;
  private final JsonMapper json;
  private final String query;

  WholeProfile(WebGraphQlHandler graphQl, JsonMapper json) throws IOException {
    this.graphQl = graphQl;
    this.json = json;
    this.query =
        new ClassPathResource("permalink.graphql").getContentAsString(StandardCharsets.UTF_8);
  }

  /**
   * The profile as JSON.
   *
   * @param knownAt null for the present knowledge
   * @throws RefusedAnswerException if the query is answered with errors
   */
  public String json(CountryCode country, AsOf asOf, @Nullable KnownAt knownAt) {
    WebGraphQlResponse response =
        ask(country.alpha2(), asOf.toString(), knownAt == null ? null : knownAt.toString());
    if (!response.getErrors().isEmpty()) {
      throw new RefusedAnswerException(response);
    }
    return json(response);
  }

  /** The profile in a response. */
  String json(WebGraphQlResponse response) {
    return json.writeValueAsString(response.<Map<String, Object>>getData());
  }

  /** Executes the query with these variables, which need not be valid. */
  WebGraphQlResponse ask(String country, @Nullable String asOf, @Nullable String knownAt) {
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
    return Objects.requireNonNull(graphQl.handleRequest(request).block());
  }
}
