package org.cyberwellness.history.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Indicator;

/**
 * How much of sections 1.1 to 1.5 a country has in place: twice what is in place and once what is
 * in development, of twice the number of indicators.
 *
 * @param score 0 to 1
 * @param byArea the five areas of section 1, in the template's order
 */
public record Readiness(double score, List<OfArea> byArea) {

  /** The readiness of one area: how many of its indicators are in place or in development. */
  public record OfArea(Area area, int inPlace, int inDevelopment, int of) {

    /** 0 to 1. */
    public double score() {
      return Readiness.score(inPlace, inDevelopment, of);
    }
  }

  private static final Map<Area, List<Indicator>> INDICATORS =
      Arrays.stream(Indicator.values())
          .filter(indicator -> indicator.area() != Area.CHILD_ONLINE_PROTECTION)
          .collect(groupingBy(Indicator::area, () -> new EnumMap<>(Area.class), toList()));

  /** The readiness where the indicators stand as the function tells. */
  public static Readiness of(Function<Indicator, IndicatorStatus> status) {
    List<OfArea> areas =
        INDICATORS.entrySet().stream()
            .map(area -> ofArea(area.getKey(), area.getValue(), status))
            .toList();
    return new Readiness(
        score(
            areas.stream().mapToInt(OfArea::inPlace).sum(),
            areas.stream().mapToInt(OfArea::inDevelopment).sum(),
            areas.stream().mapToInt(OfArea::of).sum()),
        areas);
  }

  private static double score(int inPlace, int inDevelopment, int of) {
    return (2.0 * inPlace + inDevelopment) / (2.0 * of);
  }

  private static OfArea ofArea(
      Area area, List<Indicator> indicators, Function<Indicator, IndicatorStatus> status) {
    int inPlace = 0;
    int inDevelopment = 0;
    for (Indicator indicator : indicators) {
      switch (status.apply(indicator)) {
        case IN_PLACE -> inPlace++;
        case IN_DEVELOPMENT -> inDevelopment++;
        case ABSENT, NOT_REPORTED -> {}
      }
    }
    return new OfArea(area, inPlace, inDevelopment, indicators.size());
  }
}
