package org.cyberwellness.api.recording;

import java.util.List;
import org.cyberwellness.history.timeline.CountryHistory;

/** The outcome of a mutation. */
sealed interface Outcome {

  /**
   * The mutation was executed, now or by an earlier request with the same id.
   *
   * @param first the sequence of the first entry that it added
   * @param last the sequence of the last one
   * @param history the country's history including these entries
   * @param projected whether the read store contains them
   * @param dryRun whether they are not recorded
   */
  record Done(long first, long last, CountryHistory history, boolean projected, boolean dryRun)
      implements Outcome {}

  /** Nothing was recorded. */
  record Refused(List<UserError> errors) implements Outcome {}
}
