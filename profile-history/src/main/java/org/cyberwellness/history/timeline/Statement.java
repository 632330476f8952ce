package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.List;
import org.cyberwellness.profile.event.Effective;
import org.jspecify.annotations.Nullable;

/**
 * The content of a profile for one indicator.
 *
 * @param mayAlreadyBe the other statuses that may hold already, in the order in which they may have
 *     begun; empty if the status is certain
 * @param since when the status began; null if nothing is reported
 * @param lastEvidenceOn the latest begin day of an event behind it; null if there is none
 * @param measures the measures in force by begin day, and occurrences, which stay listed
 */
public record Statement(
    IndicatorStatus status,
    List<IndicatorStatus> mayAlreadyBe,
    @Nullable Effective since,
    @Nullable LocalDate lastEvidenceOn,
    List<Measure> measures) {
  /** The statement before anything is reported. */
  public static final Statement NOTHING =
      new Statement(IndicatorStatus.NOT_REPORTED, List.of(), null, null, List.of());

  public Statement {
    mayAlreadyBe = List.copyOf(mayAlreadyBe);
    measures = List.copyOf(measures);
  }

  /** The same statement with these possible statuses. */
  Statement mayAlreadyBe(List<IndicatorStatus> others) {
    return new Statement(status, others, since, lastEvidenceOn, measures);
  }

  /** The status, its certainty, and the date of its newest evidence. */
  public Stance stance() {
    return new Stance(status, mayAlreadyBe, lastEvidenceOn);
  }
}
