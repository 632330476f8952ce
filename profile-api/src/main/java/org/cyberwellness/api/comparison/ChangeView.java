package org.cyberwellness.api.comparison;

import java.util.List;
import java.util.Set;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.event.MeasureView;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.profile.StatementView;
import org.cyberwellness.history.comparison.ChangeReason;
import org.cyberwellness.history.comparison.IndicatorChange;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.profile.event.Indicator;

/**
 * A change between two profiles, as the API shows it.
 *
 * @param latest the scope of causes and removed measures: that of the profile with more knowledge
 */
public record ChangeView(
    IndicatorChange change, ProfileView from, ProfileView to, KnowledgeScope latest) {

  /** The indicator that differs. */
  public Indicator indicator() {
    return change.indicator();
  }

  /** Its number in the template. */
  public String number() {
    return change.indicator().number();
  }

  /** Its heading in the template. */
  public String title() {
    return change.indicator().title();
  }

  /** The statement of the first profile. */
  public StatementView before() {
    return from.statement(change.indicator());
  }

  /** The statement of the second profile. */
  public StatementView after() {
    return to.statement(change.indicator());
  }

  /** The measures that only the second profile lists, or lists with other fields. */
  public List<MeasureView> measuresAdded() {
    return views(change.measuresAdded(), to.scope());
  }

  /** The measures that only the first profile lists, as known to the second. */
  public List<MeasureView> measuresRemoved() {
    return views(change.measuresRemoved(), to.scope());
  }

  /** The reasons of the difference. */
  public Set<ChangeReason> reasons() {
    return change.reasons();
  }

  /** The events that caused the difference. */
  public List<EventView> causedBy() {
    return change.causedBy().stream().map(event -> new EventView(event, latest)).toList();
  }

  private static List<MeasureView> views(List<Measure> measures, KnowledgeScope scope) {
    return measures.stream().map(measure -> new MeasureView(measure, scope)).toList();
  }
}
