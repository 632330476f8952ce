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
 * Where one country stands.
 *
 * @param knownAt the knowledge behind it
 * @param lastChangedOn the latest day on which one of the events behind it begins
 * @param stances where it stands in each indicator: most questions are about few of them
 */
public record Standing(
    CountryCode country,
    KnownAt knownAt,
    @Nullable LocalDate lastChangedOn,
    Function<Indicator, Stance> stances) {

  /** Where it stands in one indicator. */
  public Stance stance(Indicator indicator) {
    return stances.apply(indicator);
  }

  /** How much of sections 1.1 to 1.5 it has in place. */
  public Readiness readiness() {
    return Readiness.of(stances);
  }
}
