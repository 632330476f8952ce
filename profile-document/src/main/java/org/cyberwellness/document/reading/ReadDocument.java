package org.cyberwellness.document.reading;

import java.time.LocalDate;
import java.util.List;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Source;

/**
 * A profile document, read.
 *
 * @param date as of which it speaks
 * @param source the document itself, which its statements have as their source where they name none
 *     of their own
 * @param sections those that it has, in its order; each row of the template once
 * @param warnings on what belongs to no section
 */
public record ReadDocument(
    CountryCode country,
    LocalDate date,
    Source source,
    List<ReadSection> sections,
    List<Warning> warnings) {

  public ReadDocument {
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
  }
}
