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
 * @param latest from where causes and removed measures are seen: whichever profile knows more
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

  /** What the first profile says. */
  public StatementView before() {
    return from.statement(change.indicator());
  }

  /** What the second profile says. */
  public StatementView after() {
    return to.statement(change.indicator());
  }

  /** What only the second lists. */
  public List<MeasureView> measuresAdded() {
    return views(change.measuresAdded(), to.scope());
  }

  /** What only the first lists, as the second knows it. */
  public List<MeasureView> measuresRemoved() {
    return views(change.measuresRemoved(), to.scope());
  }

  /** Why the two differ. */
  public Set<ChangeReason> reasons() {
    return change.reasons();
  }

  /** The events that made the difference. */
  public List<EventView> causedBy() {
    return change.causedBy().stream().map(event -> new EventView(event, latest)).toList();
  }

  private static List<MeasureView> views(List<Measure> measures, KnowledgeScope scope) {
    return measures.stream().map(measure -> new MeasureView(measure, scope)).toList();
  }
}
