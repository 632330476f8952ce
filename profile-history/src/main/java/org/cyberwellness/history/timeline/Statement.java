package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.List;
import org.cyberwellness.profile.event.Effective;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of one indicator.
 *
 * @param mayAlreadyBe the statuses that may have come about already, in the order in which they
 *     did; empty where the status is certain
 * @param since when the status began; null where nothing is reported
 * @param lastEvidenceOn the latest day on which an event behind it begins; null where there is none
 * @param measures what is in force, by the day it began; exercises and assessments for ever
 */
public record Statement(
    IndicatorStatus status,
    List<IndicatorStatus> mayAlreadyBe,
    @Nullable Effective since,
    @Nullable LocalDate lastEvidenceOn,
    List<Measure> measures) {
  /** Before any source has said anything. */
  public static final Statement NOTHING =
      new Statement(IndicatorStatus.NOT_REPORTED, List.of(), null, null, List.of());

  public Statement {
    mayAlreadyBe = List.copyOf(mayAlreadyBe);
    measures = List.copyOf(measures);
  }

  /** The same, where other statuses may have come about already. */
  Statement mayAlreadyBe(List<IndicatorStatus> others) {
    return new Statement(status, others, since, lastEvidenceOn, measures);
  }

  /** Where the country stands, how certain that is, and how fresh. */
  public Stance stance() {
    return new Stance(status, mayAlreadyBe, lastEvidenceOn);
  }
}
