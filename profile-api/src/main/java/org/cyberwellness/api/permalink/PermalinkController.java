package org.cyberwellness.api.permalink;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.api.linked.LinkedProfile;
import org.cyberwellness.api.profile.ProfileId;
import org.cyberwellness.api.web.caching.SettledKnowledge;
import org.cyberwellness.api.web.caching.Validity;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.http.LinkedDataPreference;
import org.cyberwellness.api.web.time.TimeText;
import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves permalinks: the whole profile as JSON, by a query of the public API. */
@RestController
class PermalinkController {
  private static final String INDEX =
      """
      Countries' cyberwellness profiles, for any date, as known at any instant.

      GET, POST /graphql              the API; its schema can be introspected
      GET  /KH                        Cambodia's profile of today, as JSON
      GET  /KH?asOf=2014-08-26        the same on a date
      GET  /KH?asOf=...&knownAt=...   the same as it was known at an instant
      GET  /export/KH/profile.html    the same as a document; also .md, .txt, .json, .jsonld
      GET  /export/statements.csv     all countries' statuses and measures as a table
      GET  /export/events.csv         all standing events as a table
      GET  /export/events.ndjson      all recorded events, CloudEvents
      GET  /feed.atom, /KH/feed.atom  what was recorded last, as Atom
      GET  /actuator/health           whether all is well
      """;

  private final WholeProfile wholeProfile;
  private final LinkedProfile linkedProfile;
  private final SettledKnowledge fixed;

  PermalinkController(
      WholeProfile wholeProfile, LinkedProfile linkedProfile, SettledKnowledge fixed) {
    this.wholeProfile = wholeProfile;
    this.linkedProfile = linkedProfile;
    this.fixed = fixed;
  }

  /** A short guide for a person who opens the address. */
  @GetMapping(value = "/", produces = MediaType.TEXT_PLAIN_VALUE)
  String index() {
    return INDEX;
  }

  /**
   * The country's profile, as JSON-LD for clients that prefer it.
   *
   * @return 200, cacheable without limit if the answer is fixed; 400 if a value is refused; 503 if
   *     no answer is available now
   */
  @GetMapping("/{country:[A-Za-z]{2,3}}")
  ResponseEntity<Object> profile(
      @PathVariable String country,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    boolean settled = asOf != null && knownAt != null && isSettled(country, knownAt);
    WebGraphQlResponse response = wholeProfile.ask(country, asOf, knownAt);
    List<ResponseError> errors = response.getErrors();
    if (!errors.isEmpty()) {
      return ResponseEntity.status(ErrorCode.of(errors.getFirst()).status())
          .cacheControl(CacheControl.noStore())
          .body(Map.of("errors", response.toMap().get("errors")));
    }
    boolean linked =
        LinkedDataPreference.of(
            MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    String profile = linked ? linked(response) : wholeProfile.json(response);
    return ResponseEntity.ok()
        .headers(Validity.of(profile, settled).headers(request))
        .varyBy(HttpHeaders.ACCEPT)
        .contentType(linked ? LinkedDataPreference.JSON_LD : MediaType.APPLICATION_JSON)
        .body(profile);
  }

  private String linked(WebGraphQlResponse response) {
    String id = Objects.requireNonNull(response.field("profile.id").<String>getValue());
    ProfileQuestion answered = ProfileId.question(id).orElseThrow();
    return linkedProfile.json(answered.country(), answered.asOf(), answered.knownAt());
  }

  private boolean isSettled(String country, String knownAt) {
    try {
      return fixed.isSettled(CountryCode.parse(country), new KnownAt(TimeText.instant(knownAt)));
    } catch (IllegalArgumentException refusedByTheQuery) {
      return false;
    }
  }
}
