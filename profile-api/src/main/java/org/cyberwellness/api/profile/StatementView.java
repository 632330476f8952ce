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

/** A profile's statement on one indicator, as the API shows it. */
public record StatementView(ProfileView profile, Indicator indicator, Statement statement)
    implements FragmentSource {

  /** The indicator's number in the template. */
  public String number() {
    return indicator.number();
  }

  /** The indicator's heading in the template. */
  public String title() {
    return indicator.title();
  }

  /** The indicator's area. */
  public Area area() {
    return indicator.area();
  }

  /** The status. */
  public IndicatorStatus status() {
    return statement.status();
  }

  /** The other statuses that may hold already; empty if the status is certain. */
  public List<IndicatorStatus> mayAlreadyBe() {
    return statement.mayAlreadyBe();
  }

  /** The begin day of the newest evidence; null if there is none. */
  public @Nullable LocalDate lastEvidenceOn() {
    return statement.lastEvidenceOn();
  }

  /** When the status began; null if nothing is reported. */
  public @Nullable Effective since() {
    return statement.since();
  }

  /** The measures in force, and occurrences. */
  public List<MeasureView> measures() {
    return statement.measures().stream()
        .map(measure -> new MeasureView(measure, profile.scope()))
        .toList();
  }

  /** A description in one English sentence. */
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

  /** A dry run is never repeated, and so not cached. */
  @Override
  public @Nullable FragmentContent fragmentContent() {
    return profile.scope().supplied() == null
        ? new FragmentContent(statement, indicator, profile.profile().country())
        : null;
  }
}
