package org.cyberwellness.api.recording;

import java.util.List;
import org.cyberwellness.history.timeline.CountryHistory;

/** What became of a mutation. */
sealed interface Outcome {

  /**
   * It was carried out, now or before.
   *
   * @param first the place of the first entry that it added to the country's stream
   * @param last the place of the last one
   * @param history the country's history, these entries included
   * @param projected whether the read store knows them, too
   * @param dryRun whether they are only imagined
   */
  record Done(long first, long last, CountryHistory history, boolean projected, boolean dryRun)
      implements Outcome {}

  /** Nothing was recorded. */
  record Refused(List<UserError> errors) implements Outcome {}
}
