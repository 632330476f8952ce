package org.cyberwellness.api.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.cyberwellness.api.web.caching.Validity;
import org.cyberwellness.api.web.http.CountryPath;
import org.cyberwellness.api.web.readiness.Gate;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the Atom feeds. */
@RestController
class FeedController {
  private static final MediaType ATOM =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private final Gate gate;
  private final FeedEntries entries;
  private final FeedWriter writer;

  FeedController(Gate gate, FeedEntries entries, FeedWriter writer) {
    this.gate = gate;
    this.entries = entries;
    this.writer = writer;
  }

  @GetMapping("/feed.atom")
  ResponseEntity<String> feed(HttpServletRequest request) {
    gate.checkOpen();
    return answer(writer.ofAll(entries.ofAll()), request);
  }

  @GetMapping("/{country:[A-Za-z]{2,3}}/feed.atom")
  ResponseEntity<String> feed(@PathVariable String country, HttpServletRequest request) {
    CountryCode code = CountryPath.country(country);
    gate.checkOpen();
    return answer(writer.of(code, entries.of(code)), request);
  }

  private static ResponseEntity<String> answer(String feed, HttpServletRequest request) {
    return ResponseEntity.ok()
        .headers(Validity.of(feed, false).headers(request))
        .contentType(ATOM)
        .body(feed);
  }
}
