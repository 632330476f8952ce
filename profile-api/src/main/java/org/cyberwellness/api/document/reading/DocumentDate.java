package org.cyberwellness.api.document.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.InvalidValueException;

/**
 * The date as of which a document speaks.
 *
 * @param byThen what it tells without a date is true by then
 */
record DocumentDate(LocalDate day, Effective byThen) {
  private static final Pattern UPDATED =
      Pattern.compile("(?i)\\blast\\s+(?:updated?|revised|modified)\\s*(?:on|in)?\\s*:?\\s*");
  private static final int LONGEST = 40;

  static DocumentDate of(LocalDate day) {
    return new DocumentDate(day, Effective.parse("../" + day));
  }

  /** The last date of an update that the text tells. */
  static Optional<DocumentDate> in(String text) {
    Optional<DocumentDate> found = Optional.empty();
    Matcher updated = UPDATED.matcher(text);
    while (updated.find()) {
      String told =
          text.substring(updated.end(), Math.min(text.length(), updated.end() + LONGEST))
              .replaceAll("\\s+", " ");
      Optional<DocumentDate> date = Dates.in("in " + told).flatMap(DocumentDate::of);
      found = date.isPresent() ? date : found;
    }
    return found;
  }

  private static Optional<DocumentDate> of(Effective told) {
    try {
      String last = told.text().substring(told.text().indexOf('/') + 1);
      Effective byThen = Effective.parse("../" + last);
      return Optional.of(new DocumentDate(byThen.begin(), byThen));
    } catch (InvalidValueException noDate) {
      return Optional.empty();
    }
  }
}
