package org.cyberwellness.document.writing;

import java.util.Optional;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Profile;

/** A profile as a document. */
public final class ProfileDocument {
  private ProfileDocument() {}

  /**
   * The whole document.
   *
   * @param history what the profile knows
   * @param reference nothing where the profile is only imagined
   */
  public static String of(
      CountryHistory history,
      Profile profile,
      Optional<Reference> reference,
      DocumentFormat format) {
    return format.write(ProfileLayout.of(history, profile, reference));
  }
}
