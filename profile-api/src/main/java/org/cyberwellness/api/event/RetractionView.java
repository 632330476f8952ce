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

  /** By whom. */
  public String by() {
    return retraction.by();
  }

  /** Why. */
  public Passage reason() {
    return retraction.reason();
  }
}
