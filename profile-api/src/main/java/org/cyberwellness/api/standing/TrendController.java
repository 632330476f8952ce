package org.cyberwellness.api.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyberwellness.api.web.error.BadInputException;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.standing.Standings;
import org.cyberwellness.history.standing.Tally;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Counts countries per status at regular dates of a period. */
@Controller
class TrendController {
  private static final int MOST_POINTS = 600;

  private final Standings standings;
  private final Today today;

  TrendController(Standings standings, Today today) {
    this.standings = standings;
    this.today = today;
  }

  enum TrendStep {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    TrendStep(int months) {
      this.months = months;
    }
  }

  record TrendPoint(LocalDate on, List<StatusCount> counts) {
    static TrendPoint of(Tally tally) {
      return new TrendPoint(
          tally.on().date(),
          Arrays.stream(IndicatorStatus.values())
              .map(
                  status ->
                      new StatusCount(
                          status,
                          tally.countries().getOrDefault(status, 0),
                          tally.certain().getOrDefault(status, 0)))
              .toList());
    }
  }

  record StatusCount(IndicatorStatus status, int countries, int certain) {}

  @QueryMapping
  List<TrendPoint> trend(
      @Argument Indicator indicator,
      @Argument LocalDate from,
      @Argument LocalDate to,
      @Argument @Nullable TrendStep step,
      @Argument @Nullable String region) {
    List<AsOf> dates =
        dates(today.asOf(from, "from"), today.asOf(to, "to"), step == null ? TrendStep.YEAR : step);
    return standings.tallies(indicator, dates, StandingFilter.liesIn(region, "region")).stream()
        .map(TrendPoint::of)
        .toList();
  }

  /** The dates from one end to the other, both included. */
  private static List<AsOf> dates(AsOf from, AsOf to, TrendStep step) {
    if (to.date().isBefore(from.date())) {
      throw new BadInputException(List.of("to"), "is before from: give the earlier date first");
    }
    List<AsOf> dates = new ArrayList<>();
    for (int i = 0; ; i++) {
      LocalDate date = from.date().plusMonths((long) i * step.months);
      if (!date.isBefore(to.date())) {
        break;
      }
      dates.add(new AsOf(date));
      if (dates.size() >= MOST_POINTS) {
        throw new BadInputException(
            List.of("to"),
            "is more than %d steps from the start: give a shorter period or a longer step"
                .formatted(MOST_POINTS));
      }
    }
    dates.add(to);
    return dates;
  }
}
