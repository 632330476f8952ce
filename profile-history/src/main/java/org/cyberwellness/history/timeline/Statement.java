package org.cyberwellness.history.timeline;

import java.util.List;
import org.cyberwellness.profile.event.Effective;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of one indicator.
 *
 * @param since when the status began; null where nothing is reported
 * @param measures what is in force, by the day it began; exercises and assessments for ever
 */
public record Statement(IndicatorStatus status, @Nullable Effective since, List<Measure> measures) {
  /** Before any source has said anything. */
  public static final Statement NOTHING =
      new Statement(IndicatorStatus.NOT_REPORTED, null, List.of());

  public Statement {
    measures = List.copyOf(measures);
  }
}
