package org.cyberwellness.api.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.web.execution.FragmentContent;
import org.cyberwellness.api.web.execution.FragmentSource;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Readiness;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/** A profile, as the API shows it. */
public record ProfileView(Profile profile, KnowledgeScope scope) implements FragmentSource {

  /** A profile that was recorded. */
  public static ProfileView of(Profile profile) {
    return new ProfileView(profile, KnowledgeScope.of(profile));
  }

  /** A profile as it would become. */
  public static ProfileView imagined(CountryHistory history, KnowledgeScope scope) {
    return new ProfileView(history.at(scope.asOf()), scope);
  }

  /** What {@code node} finds it by; in a dry run, one that nothing finds. */
  public String id() {
    return (scope.isDryRun() ? "dry-run:" : "") + ProfileId.of(profile);
  }

  /** Whose profile it is. */
  public Country country() {
    return new Country(profile.country());
  }

  /** The date that it describes. */
  public LocalDate asOf() {
    return profile.asOf().date();
  }

  /** The stamp of the last event or retraction that it knows. */
  public Instant knownAt() {
    return profile.knownAt().instant();
  }

  /** The place of that event or retraction, or -1. */
  public long sequence() {
    return profile.sequence();
  }

  /** The hash of that event or retraction. */
  public String hash() {
    return profile.hash();
  }

  /** The latest day on which one of its events begins. */
  public @Nullable LocalDate lastChangedOn() {
    return profile.lastChangedOn();
  }

  /** How many events made it. */
  public int eventCount() {
    return profile.eventCount();
  }

  /** How much of the template is in place. */
  public Readiness readiness() {
    return profile.readiness();
  }

  /** What it says of one indicator. */
  public StatementView statement(Indicator indicator) {
    return new StatementView(this, indicator, profile.statement(indicator));
  }

  List<StatementView> statements() {
    return Arrays.stream(Indicator.values()).map(this::statement).toList();
  }

  @Nullable MeasurementView figure(Figure figure) {
    return MeasurementView.of(profile.figures().get(figure), scope);
  }

  @Override
  public Unit fragmentUnit() {
    return Unit.FIELD;
  }

  @Override
  public String graphQlType() {
    return "Profile";
  }

  /** A dry run is asked for once. */
  @Override
  public @Nullable FragmentContent fragmentContent() {
    return scope.supplied() == null
        ? new FragmentContent(profile.statements(), null, profile.country())
        : null;
  }
}
