package org.cyberwellness.history.comparison;

import java.util.List;
import java.util.Set;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Indicator;

/**
 * An indicator on which two profiles differ. The details and causes are computed when first
 * requested.
 */
public final class IndicatorChange {
  private final Indicator indicator;
  private final Statement before;
  private final Statement after;
  private final Causes causes;

  IndicatorChange(Indicator indicator, Statement before, Statement after, Causes causes) {
    this.indicator = indicator;
    this.before = before;
    this.after = after;
    this.causes = causes;
  }

  /** The indicator. */
  public Indicator indicator() {
    return indicator;
  }

  /** The statement of the first profile. */
  public Statement before() {
    return before;
  }

  /** The statement of the second profile. */
  public Statement after() {
    return after;
  }

  /** The measures that only the second profile lists, or lists with other fields. */
  public List<Measure> measuresAdded() {
    return causes.seenLater(Differences.missing(after, before));
  }

  /**
   * The measures that only the first profile lists, as known at the second point, which may know
   * their end.
   */
  public List<Measure> measuresRemoved() {
    return causes.seenLater(Differences.missing(before, after));
  }

  /** The reasons of the change, at least one. */
  public Set<ChangeReason> reasons() {
    return Causes.reasons(found());
  }

  /** The events that caused the change, retracted ones included. */
  public List<RecordedEvent> causedBy() {
    return found().stream().map(Causes.Cause::event).toList();
  }

  private List<Causes.Cause> found() {
    return causes.of(
        indicator,
        Differences.missing(after, before),
        Differences.missing(before, after),
        Differences.differInStatus(before, after));
  }
}
