package org.cyberwellness.api.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.cyberwellness.api.event.HistoryKey;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.profile.StatementView;
import org.cyberwellness.api.web.error.BadInputException;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.comparison.ChangeReason;
import org.cyberwellness.history.comparison.Comparison;
import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.profile.Profiles;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Compares a country's profile at two points in time, and profiles of several countries. */
@Controller
class ComparisonController {
  private static final int MOST_COUNTRIES = 20;

  private final Profiles profiles;
  private final Today today;

  ComparisonController(Profiles profiles, Today today) {
    this.profiles = profiles;
    this.today = today;
  }

  record PointInTime(LocalDate asOf, @Nullable Instant knownAt) {}

  record CountryComparison(
      LocalDate asOf, Instant knownAt, List<ProfileView> profiles, List<IndicatorRow> rows) {}

  record IndicatorRow(Indicator indicator, List<StatementView> statements) {
    public String number() {
      return indicator.number();
    }

    public String title() {
      return indicator.title();
    }
  }

  @QueryMapping
  CompletableFuture<ComparisonView> compareProfiles(
      @Argument CountryCode country,
      @Argument PointInTime from,
      @Argument PointInTime to,
      DataLoader<HistoryKey, CountryHistory> histories) {
    AsOf first = today.asOf(from.asOf(), "from", "asOf");
    AsOf second = today.asOf(to.asOf(), "to", "asOf");
    return histories
        .load(new HistoryKey(country, Long.MAX_VALUE))
        .thenApply(
            history -> {
              Comparison comparison =
                  Comparison.of(
                      new Point(first, known(history, from)),
                      new Point(second, known(history, to)));
              return new ComparisonView(
                  comparison, ProfileView.of(comparison.from()), ProfileView.of(comparison.to()));
            });
  }

  private CountryHistory known(CountryHistory history, PointInTime point) {
    return history.asKnownAt(Today.knownAt(point.knownAt()));
  }

  @SchemaMapping(typeName = "ProfileComparison")
  List<ChangeView> changes(
      ComparisonView comparison, @Argument @Nullable Set<ChangeReason> reasons) {
    return comparison.changes().stream()
        .filter(change -> reasons == null || !Collections.disjoint(change.reasons(), reasons))
        .toList();
  }

  @QueryMapping
  CountryComparison compareCountries(
      @Argument List<CountryCode> countries,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Instant knownAt) {
    if (countries.isEmpty() || countries.size() > MOST_COUNTRIES) {
      throw new BadInputException(
          List.of("countries"),
          "has %d countries: give 1 to %d".formatted(countries.size(), MOST_COUNTRIES));
    }
    AsOf date = today.asOf(asOf, "asOf");
    KnownAt known = Today.knownAt(knownAt);
    List<ProfileQuestion> questions =
        countries.stream().map(country -> new ProfileQuestion(country, date, known)).toList();
    Map<ProfileQuestion, Profile> answers = profiles.answer(questions);
    List<ProfileView> views =
        questions.stream()
            .map(question -> ProfileView.of(Objects.requireNonNull(answers.get(question))))
            .toList();
    return new CountryComparison(
        date.date(),
        views.stream().map(ProfileView::knownAt).max(Instant::compareTo).orElseThrow(),
        views,
        Arrays.stream(Indicator.values())
            .map(
                indicator ->
                    new IndicatorRow(
                        indicator, views.stream().map(view -> view.statement(indicator)).toList()))
            .toList());
  }
}
