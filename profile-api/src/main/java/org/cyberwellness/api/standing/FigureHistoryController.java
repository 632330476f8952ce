package org.cyberwellness.api.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.standing.FigureHistory;
import org.cyberwellness.history.standing.Standings;
import org.cyberwellness.history.timeline.FigureValue;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists a background figure of every country over time in one answer. */
@Controller
class FigureHistoryController {
  private final Standings standings;

  FigureHistoryController(Standings standings) {
    this.standings = standings;
  }

  record FigureHistoryView(Country country, List<DatedValue> values) {
    static FigureHistoryView of(FigureHistory history) {
      return new FigureHistoryView(
          new Country(history.country()), history.values().stream().map(DatedValue::of).toList());
    }
  }

  record DatedValue(LocalDate on, double value, Effective effective) {
    static DatedValue of(Version<FigureValue> version) {
      return new DatedValue(version.from(), version.value().value(), version.value().effective());
    }
  }

  @QueryMapping
  List<FigureHistoryView> figureHistories(
      @Argument Figure figure,
      @Argument @Nullable Instant knownAt,
      @Argument @Nullable String region) {
    return standings
        .figures(figure, Today.knownAt(knownAt), StandingFilter.liesIn(region, "region"))
        .stream()
        .sorted(Comparator.comparing(FigureHistory::country))
        .map(FigureHistoryView::of)
        .toList();
  }
}
