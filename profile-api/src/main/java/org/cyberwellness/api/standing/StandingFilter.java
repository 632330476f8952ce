package org.cyberwellness.api.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cyberwellness.api.country.Geography;
import org.cyberwellness.api.web.error.BadInputException;
import org.cyberwellness.history.standing.Standing;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Selects countries for a list of profiles; all given conditions must hold.
 *
 * @param reportedAtLeast the lowest number of reported indicators, of the 17 that readiness counts
 * @param indicators conditions on indicators, all of which must hold
 */
record StandingFilter(
    @Nullable Set<CountryCode> countries,
    @Nullable String region,
    @Nullable String subregion,
    @Nullable Integer reportedAtLeast,
    @Nullable IndicatorFilter indicator,
    @Nullable List<IndicatorFilter> indicators) {

  /** Sorted, so that filters that differ only in order are equal. */
  StandingFilter {
    countries = countries == null ? null : new TreeSet<>(countries);
  }

  static final StandingFilter NONE = new StandingFilter(null, null, null, null, null, null);

  /**
   * Selects stances of an indicator.
   *
   * @param orMayAlreadyBe whether a status that may hold already is enough
   * @param lastEvidenceBefore selects only those whose newest evidence is older, or that have none
   */
  record IndicatorFilter(
      Indicator indicator,
      Set<IndicatorStatus> statuses,
      @Nullable Boolean orMayAlreadyBe,
      @Nullable LocalDate lastEvidenceBefore) {
    IndicatorFilter {
      statuses = new TreeSet<>(statuses);
    }

    boolean takes(Standing standing) {
      Stance stance = standing.stance(indicator);
      boolean isOne =
          Boolean.TRUE.equals(orMayAlreadyBe)
              ? stance.mayBeOneOf(statuses)
              : statuses.contains(stance.status());
      return isOne
          && (lastEvidenceBefore == null
              || stance.lastEvidenceOn() == null
              || stance.lastEvidenceOn().isBefore(lastEvidenceBefore));
    }
  }

  /**
   * @throws BadInputException if there is no such region or sub-region
   */
  Predicate<Standing> asPredicate() {
    Predicate<CountryCode> inRegion = liesIn(region, "filter", "region");
    Predicate<CountryCode> inSubregion = liesInSubregion(subregion);
    return standing ->
        (countries == null || countries.contains(standing.country()))
            && inRegion.test(standing.country())
            && inSubregion.test(standing.country())
            && (indicator == null || indicator.takes(standing))
            && (indicators == null || indicators.stream().allMatch(one -> one.takes(standing)))
            && (reportedAtLeast == null || standing.readiness().reported() >= reportedAtLeast);
  }

  private static Predicate<CountryCode> liesInSubregion(@Nullable String subregion) {
    return subregion == null
        ? _ -> true
        : Geography.liesInSubregion(subregion)
            .orElseThrow(
                () ->
                    new BadInputException(
                        List.of("filter", "subregion"),
                        "is not one of " + Geography.subregionNames()));
  }

  /**
   * @throws BadInputException if there is no such region
   */
  static Predicate<CountryCode> liesIn(@Nullable String region, String... path) {
    return region == null
        ? _ -> true
        : Geography.liesIn(region)
            .orElseThrow(
                () ->
                    new BadInputException(
                        List.of(path), "is not one of " + Geography.regionNames()));
  }
}
