package org.cyberwellness.document.difference;

import java.util.List;
import java.util.Map;
import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.document.reading.ReadSection;
import org.cyberwellness.document.reading.Warning;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.ProfileEvent;

/**
 * What a document says that a country's history does not say yet.
 *
 * @param events to be recorded behind the last one of the history, in this order
 * @param warnings for each section of the document that contradicts the history
 */
public record DocumentDifference(
    List<ProfileEvent> events, Map<ReadSection, List<Warning>> warnings) {
  /** No difference. */
  public static final DocumentDifference NONE = new DocumentDifference(List.of(), Map.of());

  /** Compares a document with all that is recorded of its country. */
  public static DocumentDifference between(ReadDocument document, CountryHistory history) {
    return DifferenceFinder.between(document, history);
  }
}
