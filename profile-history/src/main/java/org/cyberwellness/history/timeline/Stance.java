package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of an indicator, its certainty, and the date of its newest evidence.
 *
 * @param mayAlreadyBe the other statuses that may hold already, in the order in which they may have
 *     begun; empty if the status is certain
 * @param lastEvidenceOn the latest begin day of an event behind it; null if there is none
 */
public record Stance(
    IndicatorStatus status,
    List<IndicatorStatus> mayAlreadyBe,
    @Nullable LocalDate lastEvidenceOn) {
  /** The stance before anything is reported. */
  public static final Stance NOTHING = new Stance(IndicatorStatus.NOT_REPORTED, List.of(), null);

  public Stance {
    mayAlreadyBe = List.copyOf(mayAlreadyBe);
  }

  /** Whether the status is certain. */
  public boolean isCertain() {
    return mayAlreadyBe.isEmpty();
  }

  /** Whether the status is other than NOT_REPORTED. */
  public boolean isReported() {
    return status != IndicatorStatus.NOT_REPORTED;
  }

  /** Whether the status, or one that may hold already, is among these. */
  public boolean mayBeOneOf(Collection<IndicatorStatus> statuses) {
    return statuses.contains(status) || mayAlreadyBe.stream().anyMatch(statuses::contains);
  }
}
