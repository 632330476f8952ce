package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
 * One row of a country's history.
 *
 * @param events those that stand, in the order of the timeline
 * @param walk over the events of an indicator; over none for a figure
 * @param statements what the indicator says from each day on which any part of it changes
 * @param figures the event that gives the figure; empty for an indicator
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
   * The same and what was recorded since then, where all of that stands and begins later: what was
   * worked out goes on holding. Nothing where something begins earlier.
   */
  Optional<RowHistory> with(Row row, Collection<RecordedEvent> more) {
    LocalDate last = events.isEmpty() ? LocalDate.MIN : events.getLast().begin();
    if (!more.stream().allMatch(event -> event.stands() && event.begin().isAfter(last))) {
      return Optional.empty();
    }
    List<RecordedEvent> later = more.stream().sorted(TimelineOrder.OF_EVENTS).toList();
    List<RecordedEvent> all = Stream.concat(events.stream(), later.stream()).toList();
    return Optional.of(
        switch (row) {
          case Indicator _ -> walked(all, walk.andOver(later));
          case Figure _ -> new RowHistory(all, walk, List.of(), latest(all));
        });
  }

  /**
   * The rules of the aggregate leave one figure a day; should there be more, the last one counts.
   */
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

  /** The event that brought the status of that day; nothing where it is the first of all. */
  Optional<RecordedEvent> bringerAt(LocalDate day) {
    return Version.on(day, walk.bringers());
  }

  /** The event that ended a measure, where it has ended by that day. */
  Optional<RecordedEvent> enderOf(MeasureId measure, LocalDate day) {
    return turnOf(measure, day).filter(turn -> !(turn.event() instanceof MeasureConfirmed));
  }

  /** The event that put a measure in force again, where nothing has ended it since by that day. */
  Optional<RecordedEvent> resumerOf(MeasureId measure, LocalDate day) {
    return turnOf(measure, day).filter(turn -> turn.event() instanceof MeasureConfirmed);
  }

  private Optional<RecordedEvent> turnOf(MeasureId measure, LocalDate day) {
    return walk.turns().getOrDefault(measure, List.of()).reversed().stream()
        .filter(turn -> !turn.begin().isAfter(day))
        .findFirst();
  }

  /** Whether that day is one of which an event speaks that says how the indicator stands. */
  boolean isSettledOn(LocalDate day) {
    List<RecordedEvent> begun = begunBy(day);
    return begun.reversed().stream()
        .takeWhile(event -> event.begin().equals(day))
        .anyMatch(CertaintySweep::settles);
  }

  /** The days on which the events begin, as epoch days, sorted. */
  LongStream beginDays() {
    return events.stream().mapToLong(event -> event.begin().toEpochDay());
  }

  /** The days on which the events begin, and those after the first of all on which else is said. */
  Stream<LocalDate> daysOfChange() {
    return Stream.concat(
        events.stream().map(RecordedEvent::begin),
        statements.stream().map(Version::from).filter(AsOf.FIRST.date()::isBefore));
  }

  /** The days on which what is said may change, as epoch days. */
  LongStream turns() {
    return events.stream()
        .flatMap(event -> event.turns().stream())
        .mapToLong(LocalDate::toEpochDay);
  }

  /** The events begun by that day. */
  List<RecordedEvent> begunBy(LocalDate day) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).begin().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return events.subList(0, low);
  }
}
