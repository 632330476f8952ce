package org.cyberwellness.history.comparison;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/** Finds the events that made the difference between two points, and the reason of each. */
final class Causes {

  /** An event that made a difference, and why it did. */
  record Cause(RecordedEvent event, ChangeReason reason) {}

  private final Point from;
  private final Point to;
  private final LocalDate firstDate;
  private final CountryHistory first;
  private final CountryHistory second;
  private final Set<EventId> corrections;

  Causes(Point from, Point to) {
    this.from = from;
    this.to = to;
    firstDate =
        Stream.of(from, to).map(p -> p.asOf().date()).min(LocalDate::compareTo).orElseThrow();
    boolean inOrder = from.known().sequence() <= to.known().sequence();
    first = inOrder ? from.known() : to.known();
    second = inOrder ? to.known() : from.known();
    corrections =
        second.events().stream()
            .flatMap(event -> Stream.ofNullable(event.retraction()))
            .filter(this::isBetween)
            .flatMap(retraction -> Stream.ofNullable(retraction.replacedBy()))
            .collect(toSet());
  }

  static Set<ChangeReason> reasons(List<Cause> causes) {
    return causes.stream()
        .map(Cause::reason)
        .collect(toCollection(() -> EnumSet.noneOf(ChangeReason.class)));
  }

  /** In the order in which the events began. */
  List<Cause> of(Indicator indicator) {
    List<RecordedEvent> before = from.known().evidence(indicator, from.asOf());
    List<RecordedEvent> after = to.known().evidence(indicator, to.asOf());
    return Stream.concat(missed(before, after), missed(after, before))
        .sorted(comparing(RecordedEvent::begin).thenComparing(RecordedEvent::sequence))
        .map(event -> second.find(event.id()).orElse(event))
        .map(event -> new Cause(event, reasonOf(event)))
        .toList();
  }

  /**
   * The events taken at one point alone, without which it would say something else. Some may say
   * the same as others, so that none of them would be missed alone: these count together.
   */
  private static Stream<RecordedEvent> missed(List<RecordedEvent> here, List<RecordedEvent> there) {
    Set<EventId> shared = there.stream().map(RecordedEvent::id).collect(toSet());
    Statement whole = Statement.madeBy(here);
    Set<RecordedEvent> alone =
        here.stream().filter(event -> !shared.contains(event.id())).collect(toSet());
    Set<RecordedEvent> missed =
        alone.stream()
            .filter(event -> Comparison.differ(whole, without(here, Set.of(event))))
            .collect(toSet());
    Set<RecordedEvent> rest = alone.stream().filter(not(missed::contains)).collect(toSet());
    return Comparison.differ(whole, without(here, rest)) ? alone.stream() : missed.stream();
  }

  private static Statement without(List<RecordedEvent> events, Set<RecordedEvent> omitted) {
    return Statement.madeBy(events.stream().filter(not(omitted::contains)).toList());
  }

  private ChangeReason reasonOf(RecordedEvent event) {
    if (isBetween(event.retraction()) || corrections.contains(event.id())) {
      return ChangeReason.CORRECTED;
    }
    return event.begin().isAfter(firstDate)
        ? ChangeReason.WORLD_CHANGED
        : ChangeReason.NEWLY_LEARNED;
  }

  private boolean isBetween(@Nullable Retraction retraction) {
    return retraction != null && retraction.sequence() > first.sequence();
  }
}
