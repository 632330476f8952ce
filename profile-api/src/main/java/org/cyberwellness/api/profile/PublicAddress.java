package org.cyberwellness.api.profile;

import org.cyberwellness.api.event.DateText;
import org.cyberwellness.history.timeline.Profile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where an answer can be found again, and how to cite it. */
@Component
public class PublicAddress {
  private final String base;

  /**
   * @param base the address at which people reach the application
   */
  PublicAddress(@Value("${cyberwellness.public-url}") String base) {
    this.base = base.replaceFirst("/+$", "");
  }

  /** The address of the application, with no slash at its end. */
  public String base() {
    return base;
  }

  /** The address of exactly this answer. */
  public String permalink(Profile profile) {
    return "%s/%s?asOf=%s&knownAt=%s"
        .formatted(base, profile.country(), profile.asOf(), profile.knownAt());
  }

  /** How to cite the profile of a country of this name. */
  public String citation(String country, Profile profile) {
    return "Cyberwellness profile of %s as of %s, as known at %s. %s"
        .formatted(
            country, DateText.day(profile.asOf().date()), profile.knownAt(), permalink(profile));
  }
}
