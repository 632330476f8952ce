package org.cyberwellness.api.profile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;

/**
 * The id of a profile, such as {@code profile:KH:2014-08-26:2026-11-24T09:30:00.123456Z}. It
 * identifies one answer for good.
 */
public final class ProfileId {
  private static final Pattern FORM =
      Pattern.compile("profile:([A-Z]{2}):([0-9]{4}-[0-9]{2}-[0-9]{2}):([0-9T:.-]+Z)");

  private ProfileId() {}

  static String of(Profile profile) {
    return "profile:%s:%s:%s".formatted(profile.country(), profile.asOf(), profile.knownAt());
  }

  /**
   * The question that the profile with this id answers; empty if the text is not a profile's id.
   */
  public static Optional<ProfileQuestion> question(String id) {
    Matcher parts = FORM.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ProfileQuestion(
              new CountryCode(parts.group(1)),
              new AsOf(LocalDate.parse(parts.group(2))),
              new KnownAt(Instant.parse(parts.group(3)))));
    } catch (DateTimeException | IllegalArgumentException notGivenByUs) {
      return Optional.empty();
    }
  }
}
