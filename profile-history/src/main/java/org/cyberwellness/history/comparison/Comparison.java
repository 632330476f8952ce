package org.cyberwellness.history.comparison;

import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Readiness;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;

/**
 * One country's profile at two points in time, and the differences between them.
 *
 * @param changes the indicators that differ, in the template's order
 */
public record Comparison(
    Profile from, Profile to, List<IndicatorChange> changes, List<FigureChange> figureChanges) {

  /** A date and the country's history as known at an instant. */
  public record Point(AsOf asOf, CountryHistory known) {}

  /** Compares two points of one country. */
  public static Comparison of(Point from, Point to) {
    Profile before = from.known().at(from.asOf());
    Profile after = to.known().at(to.asOf());
    Causes causes = new Causes(from, to);
    List<IndicatorChange> changes = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      Statement earlier = before.statement(indicator);
      Statement later = after.statement(indicator);
      if (Differences.differ(earlier, later)) {
        changes.add(new IndicatorChange(indicator, earlier, later, causes));
      }
    }
    return new Comparison(before, after, changes, figureChanges(before, after, causes));
  }

  /** The change of the readiness score, -1 to 1. */
  public double readinessChange() {
    return to.readiness().score() - from.readiness().score();
  }

  /**
   * The part of the change of readiness, -1 to 1, that comes from better reporting: from indicators
   * not reported on at the earlier date, or that may have changed before it.
   */
  public double readinessChangeFromReporting() {
    return changes.stream()
        .filter(this::isReporting)
        .mapToDouble(
            change ->
                Readiness.part(change.indicator(), change.after().status())
                    - Readiness.part(change.indicator(), change.before().status()))
        .sum();
  }

  private boolean isReporting(IndicatorChange change) {
    return change.before().status() != change.after().status()
        && (earlier(change).status() == IndicatorStatus.NOT_REPORTED
            || change.reasons().contains(ChangeReason.PERHAPS_EARLIER));
  }

  private Statement earlier(IndicatorChange change) {
    int order = from.asOf().date().compareTo(to.asOf().date());
    return order < 0 || order == 0 && from.sequence() <= to.sequence()
        ? change.before()
        : change.after();
  }

  private static List<FigureChange> figureChanges(Profile before, Profile after, Causes causes) {
    List<FigureChange> changes = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      RecordedEvent first = before.figures().get(figure);
      RecordedEvent second = after.figures().get(figure);
      if (FigureChange.differ(first, second)) {
        changes.add(new FigureChange(figure, first, second, causes));
      }
    }
    return changes;
  }
}
