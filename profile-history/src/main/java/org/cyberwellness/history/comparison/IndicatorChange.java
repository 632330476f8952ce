package org.cyberwellness.history.comparison;

import java.util.List;
import java.util.Set;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Indicator;

/**
 * An indicator of which two profiles do not say the same. That they do not is found at once; by
 * what, and why, where it is asked.
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

  /** What the first point's profile says. */
  public Statement before() {
    return before;
  }

  /** What the second point's profile says. */
  public Statement after() {
    return after;
  }

  /** What the second point's profile alone lists, or lists with other fields. */
  public List<Measure> measuresAdded() {
    return causes.seenLater(Differences.missing(after, before));
  }

  /** The same of the first, as the second point knows it: with its end, where it knows one. */
  public List<Measure> measuresRemoved() {
    return causes.seenLater(Differences.missing(before, after));
  }

  /** One or more. */
  public Set<ChangeReason> reasons() {
    return Causes.reasons(found());
  }

  /** The events, retracted ones among them, that made the difference. */
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
