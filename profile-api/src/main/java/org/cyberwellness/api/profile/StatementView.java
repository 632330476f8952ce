package org.cyberwellness.api.profile;

import java.time.LocalDate;
import java.util.List;
import org.cyberwellness.api.event.MeasureView;
import org.cyberwellness.api.web.execution.FragmentContent;
import org.cyberwellness.api.web.execution.FragmentSource;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/** What a profile says of one indicator, as the API shows it. */
public record StatementView(ProfileView profile, Indicator indicator, Statement statement)
    implements FragmentSource {

  /** Its number in the template. */
  public String number() {
    return indicator.number();
  }

  /** Its heading in the template. */
  public String title() {
    return indicator.title();
  }

  /** The group that it belongs to. */
  public Area area() {
    return indicator.area();
  }

  /** Where the country stands. */
  public IndicatorStatus status() {
    return statement.status();
  }

  /** The statuses that may have come about already. */
  public List<IndicatorStatus> mayAlreadyBe() {
    return statement.mayAlreadyBe();
  }

  /** The day of which the newest evidence speaks. */
  public @Nullable LocalDate lastEvidenceOn() {
    return statement.lastEvidenceOn();
  }

  /** Since when it stands there. */
  public @Nullable Effective since() {
    return statement.since();
  }

  /** What is in force, or has happened. */
  public List<MeasureView> measures() {
    return statement.measures().stream()
        .map(measure -> new MeasureView(measure, profile.scope()))
        .toList();
  }

  /** One sentence in plain English. */
  public String summary() {
    return StatementSentence.of(profile.country().name(), indicator, statement);
  }

  @Override
  public Unit fragmentUnit() {
    return Unit.OBJECT;
  }

  @Override
  public String graphQlType() {
    return "IndicatorStatement";
  }

  /** A dry run is asked for once. */
  @Override
  public @Nullable FragmentContent fragmentContent() {
    return profile.scope().supplied() == null
        ? new FragmentContent(statement, indicator, profile.profile().country())
        : null;
  }
}
