package org.cyberwellness.document.reading;

import java.util.List;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.Indicator;

/**
 * What a document may say under one heading, and what is to be read of it.
 *
 * @param sentence the last one may lead to a list
 * @param items of that list
 * @param events each as its kind, its title and its date
 */
record Passage(
    Indicator indicator,
    String sentence,
    List<String> items,
    IndicatorStatus status,
    List<String> events) {

  static Passage of(
      Indicator indicator, String sentence, IndicatorStatus status, String... events) {
    return new Passage(indicator, sentence, List.of(), status, List.of(events));
  }

  Passage listing(String... names) {
    return new Passage(indicator, sentence, List.of(names), status, events);
  }
}
