package org.cyberwellness.api.profile;

import org.cyberwellness.api.event.DateText;
import org.cyberwellness.history.timeline.Profile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The permalink of an answer, and its citation. */
@Component
public class PublicAddress {
  private final String base;

  /**
   * @param base the URL at which clients reach the application
   */
  PublicAddress(@Value("${cyberwellness.public-url}") String base) {
    this.base = base.replaceFirst("/+$", "");
  }

  /** The application's URL, without a slash at the end. */
  public String base() {
    return base;
  }

  /** The permalink of a profile. */
  public String permalink(Profile profile) {
    return "%s/%s?asOf=%s&knownAt=%s"
        .formatted(base, profile.country(), profile.asOf(), profile.knownAt());
  }

  /**
   * A citation of a profile.
   *
   * @param country the country's name
   */
  public String citation(String country, Profile profile) {
    return "Cyberwellness profile of %s as of %s, as known at %s. %s"
        .formatted(
            country, DateText.day(profile.asOf().date()), profile.knownAt(), permalink(profile));
  }
}
