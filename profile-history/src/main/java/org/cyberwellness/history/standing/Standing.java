package org.cyberwellness.history.standing;

import java.time.LocalDate;
import java.util.function.Function;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Readiness;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * One country's status under each indicator on a date, without its measures.
 *
 * @param knownAt the stamp of the last event known
 * @param lastChangedOn the latest begin day of the events behind it; null if there are none
 * @param stances gives the stance of an indicator on request, since most questions are about few
 *     indicators
 */
public record Standing(
    CountryCode country,
    KnownAt knownAt,
    @Nullable LocalDate lastChangedOn,
    Function<Indicator, Stance> stances) {

  /** The stance of one indicator. */
  public Stance stance(Indicator indicator) {
    return stances.apply(indicator);
  }

  /** The readiness: how much of sections 1.1 to 1.5 is in place. */
  public Readiness readiness() {
    return Readiness.of(stances);
  }
}
