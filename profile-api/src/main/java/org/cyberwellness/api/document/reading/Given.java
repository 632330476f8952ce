package org.cyberwellness.api.document.reading;

import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is told beside a document.
 *
 * @param country where the text names none
 * @param source in place of the one that the text makes it; its day of publication is the
 *     document's date where the text has none
 */
public record Given(@Nullable CountryCode country, @Nullable Source source) {
  /** Nothing beside the text. */
  public static final Given NOTHING = new Given(null, null);
}
