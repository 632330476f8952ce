package org.cyberwellness.api.profile;

import org.cyberwellness.api.event.DateText;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;
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
    return permalink(profile.country(), profile.asOf(), profile.knownAt());
  }

  /**
   * The permalink of a country's profile.
   *
   * @param knownAt the stamp of an entry of the country's stream, or {@link KnownAt#NOTHING}
   */
  public String permalink(CountryCode country, AsOf asOf, KnownAt knownAt) {
    return "%s/%s?asOf=%s&knownAt=%s".formatted(base, country, asOf, knownAt);
  }

  /**
   * A citation of a profile.
   *
   * @param country the country's name
   */
  public String citation(String country, Profile profile) {
    String knowledge =
        profile.knownAt().equals(KnownAt.NOTHING)
            ? "of which nothing is recorded"
            : "as known at " + profile.knownAt();
    return "Cyberwellness profile of %s as of %s, %s. %s"
        .formatted(country, DateText.day(profile.asOf().date()), knowledge, permalink(profile));
  }
}
