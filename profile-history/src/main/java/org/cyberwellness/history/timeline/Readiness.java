package org.cyberwellness.history.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Indicator;

/**
 * The share of sections 1.1 to 1.5 that a country has in place: an indicator in place counts 2, one
 * in development counts 1, and the sum is divided by twice the number of indicators.
 *
 * @param score 0 to 1
 * @param reported the number of these indicators with a status other than NOT_REPORTED
 * @param lowest the lowest possible score: an indicator not reported counts 0, an uncertain one as
 *     its lowest status
 * @param highest the highest possible score: an indicator not reported counts as in place, an
 *     uncertain one as its highest status
 * @param byArea the five areas of section 1, in the template's order
 */
public record Readiness(
    double score, int reported, int of, double lowest, double highest, List<OfArea> byArea) {

  /**
   * The readiness of one area.
   *
   * @param inPlace the number of indicators in place
   * @param inDevelopment the number of indicators in development
   * @param reported the number of indicators reported on
   * @param least the lowest possible points: 2 for each indicator in place, 1 for each in
   *     development
   * @param most the highest possible points
   */
  public record OfArea(
      Area area, int inPlace, int inDevelopment, int reported, int least, int most, int of) {

    /** The score, 0 to 1. */
    public double score() {
      return share(points(), of);
    }

    /** The lowest possible score, 0 to 1. */
    public double lowest() {
      return share(least, of);
    }

    /** The highest possible score, 0 to 1. */
    public double highest() {
      return share(most, of);
    }

    int points() {
      return IN_PLACE * inPlace + IN_DEVELOPMENT * inDevelopment;
    }
  }

  private static final int IN_PLACE = 2;
  private static final int IN_DEVELOPMENT = 1;

  private static final Map<Area, List<Indicator>> INDICATORS =
      Arrays.stream(Indicator.values())
          .filter(Readiness::counts)
          .collect(groupingBy(Indicator::area, () -> new EnumMap<>(Area.class), toList()));

  /**
   * Computes the readiness.
   *
   * @param stances the stance of each indicator
   */
  public static Readiness of(Function<Indicator, Stance> stances) {
    List<OfArea> areas =
        INDICATORS.entrySet().stream()
            .map(area -> ofArea(area.getKey(), area.getValue(), stances))
            .toList();
    int of = sum(areas, OfArea::of);
    return new Readiness(
        share(sum(areas, OfArea::points), of),
        sum(areas, OfArea::reported),
        of,
        share(sum(areas, OfArea::least), of),
        share(sum(areas, OfArea::most), of),
        areas);
  }

  /** Whether an indicator counts. Those of child online protection do not. */
  public static boolean counts(Indicator indicator) {
    return indicator.area() != Area.CHILD_ONLINE_PROTECTION;
  }

  /**
   * The part of the score that an indicator with this status contributes, 0 to 1; 0 if it does not
   * count.
   */
  public static double part(Indicator indicator, IndicatorStatus status) {
    int of = INDICATORS.values().stream().mapToInt(List::size).sum();
    return counts(indicator) ? share(points(status), of) : 0;
  }

  private static int sum(List<OfArea> areas, ToIntFunction<OfArea> part) {
    return areas.stream().mapToInt(part).sum();
  }

  private static double share(int points, int of) {
    return points / (2.0 * of);
  }

  private static int points(IndicatorStatus status) {
    return switch (status) {
      case IN_PLACE -> IN_PLACE;
      case IN_DEVELOPMENT -> IN_DEVELOPMENT;
      case ABSENT, NOT_REPORTED -> 0;
    };
  }

  private static OfArea ofArea(
      Area area, List<Indicator> indicators, Function<Indicator, Stance> stances) {
    int inPlace = 0;
    int inDevelopment = 0;
    int reported = 0;
    int least = 0;
    int most = 0;
    for (Indicator indicator : indicators) {
      Stance stance = stances.apply(indicator);
      int points = points(stance.status());
      inPlace += points == IN_PLACE ? 1 : 0;
      inDevelopment += points == IN_DEVELOPMENT ? 1 : 0;
      int low = points;
      int high = stance.isReported() ? points : IN_PLACE;
      for (IndicatorStatus possible : stance.mayAlreadyBe()) {
        low = Math.min(low, points(possible));
        high = Math.max(high, points(possible));
      }
      reported += stance.isReported() ? 1 : 0;
      least += low;
      most += high;
    }
    return new OfArea(area, inPlace, inDevelopment, reported, least, most, indicators.size());
  }
}
