package org.cyberwellness.document.reading;

import java.time.LocalDate;
import java.util.List;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a section is read.
 *
 * @param date of the document
 * @param isCutOff whether the document ends within this section, in the middle of a sentence
 * @param byThen the document's date, for what it tells without one
 */
record Context(
    CountryCode country,
    Indicator indicator,
    LocalDate date,
    Effective byThen,
    Source source,
    Acronyms acronyms,
    List<Link> links,
    boolean isCutOff) {

  /**
   * The date that the text tells; a later one than the document's is none of something in place.
   */
  Effective effective(String text) {
    return Dates.in(text).filter(told -> !told.begin().isAfter(date)).orElse(byThen);
  }

  /** The date of something that happened: as it is told, even where it is past the document's. */
  Effective happened(String text) {
    return Dates.in(text).orElse(byThen);
  }

  @Nullable Url url(String name) {
    return Link.of(name, links).orElse(null);
  }
}
