package org.cyberwellness.api.event;

import java.time.Instant;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.profile.event.Passage;

/** A retraction, as the API shows it. */
record RetractionView(Retraction retraction, Perspective seen) {

  Instant at() {
    return retraction.at();
  }

  String by() {
    return retraction.by();
  }

  Passage reason() {
    return retraction.reason();
  }
}
