package org.cyberwellness.api.event;

import java.time.Instant;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.profile.event.Passage;

/** A retraction, as the API shows it. */
public record RetractionView(Retraction retraction, KnowledgeScope scope) {

  /** When it was recorded. */
  public Instant at() {
    return retraction.at();
  }

  /** The name of the caller who recorded it. */
  public String by() {
    return retraction.by();
  }

  /** The reason. */
  public Passage reason() {
    return retraction.reason();
  }
}
