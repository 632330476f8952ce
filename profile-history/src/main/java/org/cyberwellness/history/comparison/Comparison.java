package org.cyberwellness.history.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * One country's profile at two points in time, and what changed between them.
 *
 * @param changes only what differs, in the template's order
 */
public record Comparison(
    Profile from, Profile to, List<IndicatorChange> changes, List<FigureChange> figureChanges) {
  private static final Set<String> NOT_THE_MEASURES = Set.of("source", "note", "replaces");

  /** A date, and what was known of the country at an instant. */
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
      if (differ(earlier, later)) {
        changes.add(change(indicator, earlier, later, from, to, causes));
      }
    }
    return new Comparison(before, after, changes, figureChanges(before, after));
  }

  private static IndicatorChange change(
      Indicator indicator, Statement before, Statement after, Point from, Point to, Causes causes) {
    List<Measure> added = missing(after, before);
    List<Measure> removed = missing(before, after);
    boolean otherStatus = differInStatus(before, after);
    List<Causes.Cause> found = causes.of(indicator, added, removed, otherStatus);
    return new IndicatorChange(
        indicator,
        before,
        after,
        seenFrom(to, added),
        seenFrom(to, removed),
        Causes.reasons(found),
        found.stream().map(Causes.Cause::event).toList());
  }

  /** How the readiness score changed, -1 to 1. */
  public double readinessChange() {
    return to.readiness().score() - from.readiness().score();
  }

  /** Whether status, since or any listed measure differs; evidence alone is no difference. */
  static boolean differ(Statement one, Statement other) {
    return one != other
        && (differInStatus(one, other)
            || one.measures().size() != other.measures().size()
            || !missing(one, other).isEmpty());
  }

  private static boolean differInStatus(Statement one, Statement other) {
    return one.status() != other.status() || !Objects.equals(one.since(), other.since());
  }

  /** The measures of one statement that another does not list, or lists with other fields. */
  private static List<Measure> missing(Statement here, Statement there) {
    if (there.measures().isEmpty()) {
      return here.measures();
    }
    Map<MeasureId, Measure> listed =
        there.measures().stream().collect(toMap(Measure::id, measure -> measure));
    return here.measures().stream().filter(m -> !says(listed.get(m.id()), m)).toList();
  }

  /** Whether they say the same of the measure; who says so is no difference. */
  private static boolean says(@Nullable Measure one, Measure other) {
    return one != null
        && (one.broughtBy().sequence() == other.broughtBy().sequence()
            || content(one).equals(content(other)));
  }

  /** What a measure says of itself, its kind first. */
  private static List<Object> content(Measure measure) {
    Map<String, Object> fields = EventFields.of(measure.fact());
    fields.keySet().removeAll(NOT_THE_MEASURES);
    return List.of(measure.fact().kind(), fields);
  }

  private static List<Measure> seenFrom(Point point, List<Measure> measures) {
    return measures.stream().map(m -> point.known().measure(m, point.asOf())).toList();
  }

  private static List<FigureChange> figureChanges(Profile before, Profile after) {
    return Arrays.stream(Figure.values())
        .map(
            figure ->
                new FigureChange(figure, before.figures().get(figure), after.figures().get(figure)))
        .filter(FigureChange::isOne)
        .toList();
  }
}
