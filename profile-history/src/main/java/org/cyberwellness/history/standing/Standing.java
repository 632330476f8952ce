package org.cyberwellness.history.standing;

import java.time.LocalDate;
import java.util.Map;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Readiness;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Where one country stands.
 *
 * @param knownAt the knowledge behind it
 * @param lastChangedOn the latest day on which one of the events behind it begins
 */
public record Standing(
    CountryCode country,
    KnownAt knownAt,
    Map<Indicator, IndicatorStatus> statuses,
    @Nullable LocalDate lastChangedOn) {

  /** Where it stands in one indicator. */
  public IndicatorStatus status(Indicator indicator) {
    return statuses.getOrDefault(indicator, IndicatorStatus.NOT_REPORTED);
  }

  /** How much of sections 1.1 to 1.5 it has in place, 0 to 1. */
  public double readiness() {
    return Readiness.of(this::status).score();
  }
}
