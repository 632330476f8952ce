package org.cyberwellness.document.reading;

import java.util.List;
import org.cyberwellness.profile.event.Indicator;

/**
 * The text under one heading.
 *
 * @param firstLine of the heading
 * @param body what follows the heading, up to the next one
 * @param warnings on the heading
 */
record SectionText(Indicator indicator, int firstLine, NumberedText body, List<Warning> warnings) {

  SectionText withBody(NumberedText other) {
    return new SectionText(indicator, firstLine, other, warnings);
  }

  int lastLine() {
    int end = body.text().stripTrailing().length();
    return end == 0 ? firstLine : Math.max(firstLine, body.line(end - 1));
  }
}
