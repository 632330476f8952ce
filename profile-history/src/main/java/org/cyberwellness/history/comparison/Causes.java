package org.cyberwellness.history.comparison;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.IndicatorReport;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnding;
import org.jspecify.annotations.Nullable;

/** Finds the events that caused the difference between two points, and the reason of each. */
final class Causes {

  /** An event that caused a difference, and why. */
  record Cause(RecordedEvent event, ChangeReason reason) {}

  private final Point from;
  private final Point to;
  private final LocalDate firstDate;
  private final CountryHistory first;
  private final CountryHistory second;
  private volatile @Nullable Set<EventId> corrections;

  Causes(Point from, Point to) {
    this.from = from;
    this.to = to;
    firstDate =
        Stream.of(from, to).map(p -> p.asOf().date()).min(LocalDate::compareTo).orElseThrow();
    boolean inOrder = from.known().sequence() <= to.known().sequence();
    first = inOrder ? from.known() : to.known();
    second = inOrder ? to.known() : from.known();
  }

  /** The replacements of corrections made between the two points. */
  private Set<EventId> corrections() {
    Set<EventId> known = corrections;
    if (known == null) {
      known =
          first.sequence() == second.sequence()
              ? Set.of()
              : second.events().stream()
                  .flatMap(event -> Stream.ofNullable(event.retraction()))
                  .filter(this::isBetween)
                  .flatMap(retraction -> Stream.ofNullable(retraction.replacedBy()))
                  .collect(toSet());
      corrections = known;
    }
    return known;
  }

  /** The measures as known at the second point. */
  List<Measure> seenLater(List<Measure> measures) {
    return measures.stream().map(measure -> to.known().measure(measure, to.asOf())).toList();
  }

  static Set<ChangeReason> reasons(List<Cause> causes) {
    return causes.stream()
        .map(Cause::reason)
        .collect(toCollection(() -> EnumSet.noneOf(ChangeReason.class)));
  }

  /**
   * The events that caused a change, by begin day: those in force at one point only that began or
   * ended something on which the two statements differ.
   */
  List<Cause> of(
      Indicator indicator, List<Measure> added, List<Measure> removed, boolean otherStatus) {
    Map<EventId, RecordedEvent> candidates = new LinkedHashMap<>();
    added.forEach(measure -> candidates(measure, to, from, candidates));
    removed.forEach(measure -> candidates(measure, from, to, candidates));
    if (otherStatus) {
      bringers(indicator, from, candidates);
      bringers(indicator, to, candidates);
    }
    List<RecordedEvent> found = candidates.values().stream().filter(this::isTakenOnce).toList();
    return causes(found.isEmpty() ? allTakenOnce(indicator) : found.stream());
  }

  /** The events that caused a figure to differ: those of the two that count at one point only. */
  List<Cause> of(@Nullable RecordedEvent before, @Nullable RecordedEvent after) {
    return causes(Stream.of(before, after).flatMap(Stream::ofNullable).filter(this::isTakenOnce));
  }

  private List<Cause> causes(Stream<RecordedEvent> events) {
    return events
        .sorted(comparing(RecordedEvent::begin).thenComparing(RecordedEvent::sequence))
        .map(event -> second == first ? event : second.find(event.id()).orElse(event))
        .map(event -> new Cause(event, reasonOf(event)))
        .toList();
  }

  /**
   * The events that began, resumed or ended a measure which one of the two statements does not
   * list.
   */
  private static void candidates(
      Measure measure, Point listing, Point missing, Map<EventId, RecordedEvent> candidates) {
    add(measure.begunBy(), candidates);
    listing
        .known()
        .resumerOf(measure.id(), listing.asOf())
        .ifPresent(resumer -> add(resumer, candidates));
    missing
        .known()
        .enderOf(measure.id(), missing.asOf())
        .ifPresent(ender -> add(ender, candidates));
  }

  private static void add(RecordedEvent event, Map<EventId, RecordedEvent> candidates) {
    candidates.put(event.id(), event);
  }

  /**
   * The events that set a status: the first one, others of the same day with the same effect and,
   * if it ended a measure, the event that began that measure.
   */
  private static void bringers(
      Indicator indicator, Point point, Map<EventId, RecordedEvent> candidates) {
    point
        .known()
        .statusEventOf(indicator, point.asOf())
        .ifPresent(
            bringer -> {
              add(bringer, candidates);
              besides(bringer, point.known().evidence(indicator, point.asOf()))
                  .forEach(event -> add(event, candidates));
            });
  }

  private static Stream<RecordedEvent> besides(
      RecordedEvent bringer, List<RecordedEvent> evidence) {
    return switch (bringer.event()) {
      case IndicatorReport report ->
          evidence.reversed().stream()
              .dropWhile(event -> event.begin().isAfter(bringer.begin()))
              .takeWhile(event -> event.begin().equals(bringer.begin()))
              .filter(event -> event.event().kind() == report.kind());
      case MeasureEnding ending ->
          evidence.stream().filter(event -> ending.measureId().equals(event.measure()));
      case MeasureBegun _, MeasureConfirmed _, FigureReported _ -> Stream.empty();
    };
  }

  /** Used if neither statement shows the cause: a gap in between that restarted a status. */
  private Stream<RecordedEvent> allTakenOnce(Indicator indicator) {
    return Stream.of(from, to)
        .flatMap(point -> point.known().evidence(indicator, point.asOf()).stream())
        .filter(this::isTakenOnce);
  }

  private boolean isTakenOnce(RecordedEvent event) {
    if (from.known() == to.known()) {
      return event.begin().isAfter(from.asOf().date()) != event.begin().isAfter(to.asOf().date());
    }
    return from.known().takes(event.id(), from.asOf()) != to.known().takes(event.id(), to.asOf());
  }

  private ChangeReason reasonOf(RecordedEvent event) {
    if (isBetween(event.retraction()) || corrections().contains(event.id())) {
      return ChangeReason.CORRECTED;
    }
    if (!event.begin().isAfter(firstDate)) {
      return ChangeReason.NEWLY_LEARNED;
    }
    return isPending(event) ? ChangeReason.PERHAPS_EARLIER : ChangeReason.WORLD_CHANGED;
  }

  /** Whether it may have begun by the first date, while no other event settles the status there. */
  private boolean isPending(RecordedEvent event) {
    return event.event().row() instanceof Indicator indicator
        && event.event().effective().canHaveBegunBy(firstDate)
        && !first.isSettled(indicator, new AsOf(firstDate));
  }

  private boolean isBetween(@Nullable Retraction retraction) {
    return retraction != null && retraction.sequence() > first.sequence();
  }
}
