package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a country stands in an indicator, how certain that is, and how fresh.
 *
 * @param mayAlreadyBe the statuses that may have come about already, in the order in which they did
 * @param lastEvidenceOn the latest day on which an event behind it begins; null where there is none
 */
public record Stance(
    IndicatorStatus status,
    List<IndicatorStatus> mayAlreadyBe,
    @Nullable LocalDate lastEvidenceOn) {
  /** Before any source has said anything. */
  public static final Stance NOTHING = new Stance(IndicatorStatus.NOT_REPORTED, List.of(), null);

  public Stance {
    mayAlreadyBe = List.copyOf(mayAlreadyBe);
  }

  /** Whether the status is certain. */
  public boolean isCertain() {
    return mayAlreadyBe.isEmpty();
  }

  /** Whether a source says something of it. */
  public boolean isReported() {
    return status != IndicatorStatus.NOT_REPORTED;
  }

  /** Whether its status is one of these, or may already be. */
  public boolean mayBeOneOf(Collection<IndicatorStatus> statuses) {
    return statuses.contains(status) || mayAlreadyBe.stream().anyMatch(statuses::contains);
  }
}
