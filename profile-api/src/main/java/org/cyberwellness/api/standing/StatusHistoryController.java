package org.cyberwellness.api.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.history.standing.Standings;
import org.cyberwellness.history.standing.StatusHistory;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists the status changes of every country in one answer. */
@Controller
class StatusHistoryController {
  private final Standings standings;

  StatusHistoryController(Standings standings) {
    this.standings = standings;
  }

  record StatusHistoryView(Country country, List<StatusChange> changes) {
    static StatusHistoryView of(StatusHistory history) {
      return new StatusHistoryView(
          new Country(history.country()),
          Arrays.stream(Indicator.values())
              .flatMap(
                  indicator ->
                      Objects.requireNonNull(history.changes().get(indicator)).stream()
                          .map(
                              change ->
                                  new StatusChange(
                                      indicator,
                                      change.from(),
                                      change.value().status(),
                                      change.value().mayAlreadyBe())))
              .toList());
    }
  }

  record StatusChange(
      Indicator indicator,
      LocalDate on,
      IndicatorStatus status,
      List<IndicatorStatus> mayAlreadyBe) {}

  @QueryMapping
  List<StatusHistoryView> statusHistories(
      @Argument @Nullable String region, @Argument @Nullable Set<CountryCode> countries) {
    Predicate<CountryCode> inRegion = StandingFilter.liesIn(region, "region");
    return standings
        .histories(
            country -> inRegion.test(country) && (countries == null || countries.contains(country)))
        .stream()
        .sorted(Comparator.comparing(StatusHistory::country))
        .map(StatusHistoryView::of)
        .toList();
  }
}
