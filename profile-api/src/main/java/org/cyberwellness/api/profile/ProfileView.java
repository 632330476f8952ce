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

  /** A profile of recorded events. */
  public static ProfileView of(Profile profile) {
    return new ProfileView(profile, KnowledgeScope.of(profile));
  }

  /** The profile that a dry run would lead to. */
  public static ProfileView imagined(CountryHistory history, KnowledgeScope scope) {
    return new ProfileView(history.at(scope.asOf()), scope);
  }

  /** The id for {@code node}; in a dry run, an id that is not found. */
  public String id() {
    return (scope.isDryRun() ? "dry-run:" : "") + ProfileId.of(profile);
  }

  /** The country. */
  public Country country() {
    return new Country(profile.country());
  }

  /** The date that it describes. */
  public LocalDate asOf() {
    return profile.asOf().date();
  }

  /** The stamp of the last known event or retraction. */
  public Instant knownAt() {
    return profile.knownAt().instant();
  }

  /** The sequence of that event or retraction, or -1. */
  public long sequence() {
    return profile.sequence();
  }

  /** The hash of that event or retraction, in hexadecimal. */
  public String hash() {
    return profile.hash();
  }

  /** The latest begin day of its events; null if there are none. */
  public @Nullable LocalDate lastChangedOn() {
    return profile.lastChangedOn();
  }

  /** The number of events that count. */
  public int eventCount() {
    return profile.eventCount();
  }

  /** The readiness: how much of the template is in place. */
  public Readiness readiness() {
    return profile.readiness();
  }

  /** The statement on one indicator. */
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

  /** A dry run is never repeated, and so not cached. */
  @Override
  public @Nullable FragmentContent fragmentContent() {
    return scope.supplied() == null
        ? new FragmentContent(profile.statements(), null, profile.country())
        : null;
  }
}
