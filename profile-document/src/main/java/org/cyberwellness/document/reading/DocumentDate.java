package org.cyberwellness.document.reading;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
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

  /** How many notes of an update are looked at, from the last one back. */
  private static final int MOST = 20;

  static DocumentDate of(LocalDate day) {
    return new DocumentDate(day, Effective.parse("../" + day));
  }

  /** The last date of an update that the text tells. */
  static Optional<DocumentDate> in(String text) {
    Matcher updated = UPDATED.matcher(text);
    Deque<Integer> last = new ArrayDeque<>();
    while (updated.find()) {
      last.push(updated.end());
      if (last.size() > MOST) {
        last.removeLast();
      }
    }
    return last.stream()
        .map(start -> text.substring(start, Math.min(text.length(), start + LONGEST)))
        .map(told -> Dates.in("in " + told.replaceAll("\\s+", " ")).flatMap(DocumentDate::of))
        .flatMap(Optional::stream)
        .findFirst();
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
