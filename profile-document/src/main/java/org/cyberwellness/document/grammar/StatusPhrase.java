package org.cyberwellness.document.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Passage;
import org.jspecify.annotations.Nullable;

/**
 * How a section begins: {@code In place since 2 May 2010. Cambodia has ...}. What follows the first
 * full stop says the same in a sentence, and is not read.
 *
 * @param since null where nothing is reported, and only there
 */
public record StatusPhrase(IndicatorStatus status, @Nullable Effective since) {
  private static final String NOTE = "Note";
  private static final String SINCE = "since ";
  private static final Pattern FORM =
      Pattern.compile("(?s)(In place|In development|None|Not reported)(?: ([^.]+))?\\..*");

  /** The words, and a sentence on what the country has, or does not have. */
  public String text(String country, Indicator indicator) {
    String subject = Subjects.of(indicator);
    return switch (status) {
      case IN_PLACE -> "In place%s. %s has %s.".formatted(when(), country, subject);
      case IN_DEVELOPMENT ->
          "In development%s. %s is working on %s.".formatted(when(), country, subject);
      case ABSENT -> "None%s. %s does not have %s.".formatted(when(), country, subject);
      case NOT_REPORTED ->
          "Not reported. No source has said whether %s has %s.".formatted(country, subject);
    };
  }

  /** What a source adds to a status that it reported. */
  public static Detail note(Passage note) {
    return new Detail(NOTE, LineBreaks.plain(note.text()));
  }

  /**
   * The note among the facts that follow a status.
   *
   * @throws IllegalArgumentException where it is no text
   */
  public static Optional<Passage> readNote(DetailList facts) {
    return facts.details().stream()
        .filter(detail -> detail.label().equals(NOTE))
        .map(detail -> new Passage(detail.value()))
        .findFirst();
  }

  private String when() {
    return since == null ? "" : " " + (since.isOpen() ? "" : SINCE) + DatePhrase.of(since);
  }

  /**
   * The status that a paragraph begins with, or nothing where it begins otherwise.
   *
   * @throws IllegalArgumentException where its date is none, or missing
   */
  public static Optional<StatusPhrase> read(String paragraph) {
    Matcher parts = FORM.matcher(paragraph);
    if (!parts.matches()) {
      return Optional.empty();
    }
    IndicatorStatus status =
        switch (parts.group(1)) {
          case "In place" -> IndicatorStatus.IN_PLACE;
          case "In development" -> IndicatorStatus.IN_DEVELOPMENT;
          case "None" -> IndicatorStatus.ABSENT;
          default -> IndicatorStatus.NOT_REPORTED;
        };
    return Optional.of(new StatusPhrase(status, sinceOf(status, parts.group(2))));
  }

  private static @Nullable Effective sinceOf(IndicatorStatus status, @Nullable String words) {
    if (status == IndicatorStatus.NOT_REPORTED) {
      return null;
    }
    if (words == null) {
      throw new IllegalArgumentException("the date is missing: write 'since' or 'by' and a date");
    }
    return DatePhrase.read(words.startsWith(SINCE) ? words.substring(SINCE.length()) : words);
  }
}
