package org.cyberwellness.document.reading;

import java.time.LocalDate;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is told beside a document.
 *
 * @param country where the text names none
 * @param source in place of the one that the text makes
 * @param publishedOn the document's date where the text has none
 */
public record DocumentDefaults(
    @Nullable CountryCode country, @Nullable Source source, @Nullable LocalDate publishedOn) {
  /** A country or a source alone; the source's day of publication is that of the document. */
  public static DocumentDefaults of(@Nullable CountryCode country, @Nullable Source source) {
    return new DocumentDefaults(country, source, source == null ? null : source.publishedOn());
  }

  /** Nothing beside the text. */
  public static final DocumentDefaults NOTHING = new DocumentDefaults(null, null, null);
}
