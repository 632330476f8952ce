package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Row;

/**
 * The history of one row.
 *
 * @param events the standing events, in timeline order
 * @param walk over the events of an indicator; over none for a figure
 * @param statements the statements on an indicator, from each day on which they change
 * @param figures the events that report a figure; empty for an indicator
 */
record RowHistory(
    List<RecordedEvent> events,
    IndicatorWalk walk,
    List<Version<Statement>> statements,
    List<Version<RecordedEvent>> figures) {

  static RowHistory of(Row row, Stream<RecordedEvent> standing) {
    List<RecordedEvent> events = standing.sorted(TimelineOrder.OF_EVENTS).toList();
    return switch (row) {
      case Indicator _ -> walked(events, IndicatorWalk.over(events));
      case Figure _ ->
          new RowHistory(events, IndicatorWalk.over(List.of()), List.of(), latest(events));
    };
  }

  private static RowHistory walked(List<RecordedEvent> events, IndicatorWalk walk) {
    return new RowHistory(events, walk, CertaintySweep.over(events, walk.versions()), List.of());
  }

  /**
   * This history extended by new events, if all of them stand and the results so far remain valid:
   * those of an indicator, if the events begin later; those of a figure in any case. Otherwise
   * empty.
   */
  Optional<RowHistory> with(Row row, Collection<RecordedEvent> more) {
    if (!more.stream().allMatch(RecordedEvent::stands)) {
      return Optional.empty();
    }
    return switch (row) {
      case Indicator _ -> withLater(more);
      case Figure _ -> Optional.of(withFigures(more));
    };
  }

  private Optional<RowHistory> withLater(Collection<RecordedEvent> more) {
    LocalDate last = events.isEmpty() ? LocalDate.MIN : events.getLast().begin();
    if (!more.stream().allMatch(event -> event.begin().isAfter(last))) {
      return Optional.empty();
    }
    List<RecordedEvent> later = more.stream().sorted(TimelineOrder.OF_EVENTS).toList();
    return Optional.of(
        walked(Stream.concat(events.stream(), later.stream()).toList(), walk.andOver(later)));
  }

  private RowHistory withFigures(Collection<RecordedEvent> more) {
    List<RecordedEvent> all = new ArrayList<>(events.size() + more.size());
    all.addAll(events);
    List<Version<RecordedEvent>> versions = new ArrayList<>(figures.size() + more.size());
    versions.addAll(figures);
    for (RecordedEvent figure : more) {
      all.add(
          SortedPrefix.length(
              all.size(), i -> TimelineOrder.OF_EVENTS.compare(all.get(i), figure) > 0),
          figure);
      LocalDate day = figure.begin();
      int place = SortedPrefix.length(versions.size(), i -> !versions.get(i).from().isBefore(day));
      if (place < versions.size() && versions.get(place).from().equals(day)) {
        return new RowHistory(all, walk, List.of(), latest(all));
      }
      versions.add(place, new Version<>(day, figure));
    }
    return new RowHistory(
        Collections.unmodifiableList(all), walk, List.of(), Collections.unmodifiableList(versions));
  }

  /** The aggregate allows one figure a day. If there are more, the last one counts. */
  private static List<Version<RecordedEvent>> latest(List<RecordedEvent> events) {
    List<Version<RecordedEvent>> versions = new ArrayList<>();
    for (RecordedEvent event : events) {
      if (!versions.isEmpty() && versions.getLast().from().equals(event.begin())) {
        versions.removeLast();
      }
      versions.add(new Version<>(event.begin(), event));
    }
    return versions;
  }

  /** The event that set the status of a day; empty before the first event. */
  Optional<RecordedEvent> statusEventOn(LocalDate day) {
    return Version.on(day, walk.bringers());
  }

  /** The event that ended a measure; empty unless the measure has ended by that day. */
  Optional<RecordedEvent> enderOf(MeasureId measure, LocalDate day) {
    return turnOf(measure, day).filter(turn -> !(turn.event() instanceof MeasureConfirmed));
  }

  /**
   * The event that put an ended measure in force again; empty if the measure has ended again by
   * that day.
   */
  Optional<RecordedEvent> resumerOf(MeasureId measure, LocalDate day) {
    return turnOf(measure, day).filter(turn -> turn.event() instanceof MeasureConfirmed);
  }

  private Optional<RecordedEvent> turnOf(MeasureId measure, LocalDate day) {
    return walk.turns().getOrDefault(measure, List.of()).reversed().stream()
        .filter(turn -> !turn.begin().isAfter(day))
        .findFirst();
  }

  /** Whether an event that says what the status is begins on that day. */
  boolean isSettledOn(LocalDate day) {
    List<RecordedEvent> begun = begunBy(day);
    return begun.reversed().stream()
        .takeWhile(event -> event.begin().equals(day))
        .anyMatch(CertaintySweep::settles);
  }

  /** The begin days of the events, as epoch days, sorted. */
  LongStream beginDays() {
    return events.stream().mapToLong(event -> event.begin().toEpochDay());
  }

  /** The events that begin on a day or later, and before another one. */
  List<RecordedEvent> begunIn(LocalDate first, LocalDate end) {
    return events.subList(before(first), before(end));
  }

  private int before(LocalDate day) {
    return SortedPrefix.length(events.size(), i -> !events.get(i).begin().isBefore(day));
  }

  /**
   * The begin days, and the other days after the earliest possible date on which the content
   * changes.
   */
  Stream<LocalDate> daysOfChange() {
    return Stream.concat(
        events.stream().map(RecordedEvent::begin),
        statements.stream().map(Version::from).filter(AsOf.FIRST.date()::isBefore));
  }

  /** The days on which the content may change, as epoch days. */
  LongStream turns() {
    return events.stream()
        .flatMap(event -> event.turns().stream())
        .mapToLong(LocalDate::toEpochDay);
  }

  /** The events begun by a day. */
  List<RecordedEvent> begunBy(LocalDate day) {
    return events.subList(
        0, SortedPrefix.length(events.size(), i -> events.get(i).begin().isAfter(day)));
  }
}
