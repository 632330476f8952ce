package org.cyberwellness.api.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.HistoryKey;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.profile.Profiles;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;
import org.cyberwellness.profile.event.Source;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A profile and its content. */
@Controller
class ProfileController {
  private final Profiles answers;
  private final Today today;
  private final PublicAddress address;

  ProfileController(Profiles answers, Today today, PublicAddress address) {
    this.answers = answers;
    this.today = today;
    this.address = address;
  }

  @QueryMapping
  CompletableFuture<ProfileView> profile(
      @Argument CountryCode country,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Instant knownAt,
      DataLoader<ProfileQuestion, Profile> profiles) {
    ProfileQuestion question =
        new ProfileQuestion(country, today.asOf(asOf, "asOf"), Today.knownAt(knownAt));
    return answers
        .cachedAnswer(question)
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> profiles.load(question))
        .thenApply(ProfileView::of);
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<ProfileView> profile(
      Country country,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Instant knownAt,
      DataLoader<ProfileQuestion, Profile> profiles) {
    return profile(country.code(), asOf, knownAt, profiles);
  }

  @SchemaMapping(typeName = "Profile")
  List<StatementView> indicators(
      ProfileView profile,
      @Argument @Nullable Set<Area> areas,
      @Argument @Nullable Set<IndicatorStatus> statuses) {
    return profile.statements().stream()
        .filter(statement -> areas == null || areas.contains(statement.area()))
        .filter(statement -> statuses == null || statuses.contains(statement.status()))
        .toList();
  }

  @SchemaMapping(typeName = "Profile")
  StatementView indicator(ProfileView profile, @Argument Indicator indicator) {
    return profile.statement(indicator);
  }

  @SchemaMapping(typeName = "Profile")
  CompletableFuture<List<Source>> sources(
      ProfileView profile, DataLoader<HistoryKey, CountryHistory> histories) {
    return profile
        .scope()
        .history(histories)
        .thenApply(
            history ->
                Row.all().stream()
                    .flatMap(row -> history.evidence(row, profile.profile().asOf()).stream())
                    .map(event -> event.event().source())
                    .distinct()
                    .sorted(Comparator.comparing(Source::toString))
                    .toList());
  }

  @SchemaMapping(typeName = "Profile")
  CompletableFuture<List<LocalDate>> daysOfChange(
      ProfileView profile, DataLoader<HistoryKey, CountryHistory> histories) {
    return profile.scope().history(histories).thenApply(CountryHistory::daysOfChange);
  }

  @SchemaMapping(typeName = "Profile")
  String permalink(ProfileView profile) {
    return profile.scope().isDryRun() ? "" : address.permalink(profile.profile());
  }

  @SchemaMapping(typeName = "Profile")
  String citation(ProfileView profile) {
    return profile.scope().isDryRun()
        ? ""
        : address.citation(profile.country().name(), profile.profile());
  }

  @SchemaMapping(typeName = "Profile")
  ProfileView background(ProfileView profile) {
    return profile;
  }

  @SchemaMapping(typeName = "Profile")
  CompletableFuture<List<MeasurementView>> figures(
      ProfileView profile,
      @Argument Figure figure,
      DataLoader<HistoryKey, CountryHistory> histories) {
    return profile
        .scope()
        .history(histories)
        .thenApply(
            history ->
                history.evidence(figure, profile.profile().asOf()).stream()
                    .map(event -> new MeasurementView(new EventView(event, profile.scope())))
                    .toList());
  }

  @SchemaMapping(typeName = "Background")
  @Nullable MeasurementView population(ProfileView profile) {
    return profile.figure(Figure.POPULATION);
  }

  @SchemaMapping(typeName = "Background")
  @Nullable MeasurementView internetUsers(ProfileView profile) {
    return profile.figure(Figure.INTERNET_USERS);
  }

  @SchemaMapping(typeName = "IndicatorStatement")
  CompletableFuture<List<EventView>> evidence(
      StatementView statement, DataLoader<HistoryKey, CountryHistory> histories) {
    ProfileView profile = statement.profile();
    return profile
        .scope()
        .history(histories)
        .thenApply(
            history ->
                history.evidence(statement.indicator(), profile.profile().asOf()).stream()
                    .map((RecordedEvent event) -> new EventView(event, profile.scope()))
                    .toList());
  }
}
