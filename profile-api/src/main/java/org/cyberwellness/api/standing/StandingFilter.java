package org.cyberwellness.api.standing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cyberwellness.api.country.Geography;
import org.cyberwellness.api.web.error.BadInputException;
import org.cyberwellness.history.standing.Standing;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/** Which countries a list of profiles has: all that is given must hold. */
record StandingFilter(
    @Nullable Set<CountryCode> countries,
    @Nullable String region,
    @Nullable IndicatorFilter indicator) {

  /** The order in which they are given makes no other list. */
  StandingFilter {
    countries = countries == null ? null : new TreeSet<>(countries);
  }

  static final StandingFilter NONE = new StandingFilter(null, null, null);

  record IndicatorFilter(Indicator indicator, Set<IndicatorStatus> statuses) {
    IndicatorFilter {
      statuses = new TreeSet<>(statuses);
    }

    boolean takes(Standing standing) {
      return statuses.contains(standing.status(indicator));
    }
  }

  /**
   * @throws BadInputException where there is no such region
   */
  Predicate<Standing> asPredicate() {
    Predicate<CountryCode> inRegion = liesIn(region, "filter", "region");
    return standing ->
        (countries == null || countries.contains(standing.country()))
            && inRegion.test(standing.country())
            && (indicator == null || indicator.takes(standing));
  }

  /**
   * @throws BadInputException where there is no such region
   */
  static Predicate<CountryCode> liesIn(@Nullable String region, String... path) {
    return region == null
        ? _ -> true
        : Geography.liesIn(region)
            .orElseThrow(
                () ->
                    new BadInputException(List.of(path), "is none of " + Geography.regionNames()));
  }
}
