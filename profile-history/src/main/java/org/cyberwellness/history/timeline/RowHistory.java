package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Row;

/**
 * One row of a country's history.
 *
 * @param events those that stand, in the order of the timeline
 * @param statements what the indicator says; empty for a figure
 * @param figures the event that gives the figure; empty for an indicator
 * @param bringers the event that brought the indicator's status
 * @param ends the event that ended each measure that ended
 */
record RowHistory(
    List<RecordedEvent> events,
    List<Version<Statement>> statements,
    List<Version<RecordedEvent>> figures,
    List<Version<RecordedEvent>> bringers,
    Map<MeasureId, RecordedEvent> ends) {

  static RowHistory of(Row row, Stream<RecordedEvent> standing) {
    List<RecordedEvent> events = standing.sorted(TimelineOrder.OF_EVENTS).toList();
    return switch (row) {
      case Indicator _ -> {
        IndicatorWalk walk = new IndicatorWalk(events);
        yield new RowHistory(events, walk.versions(), List.of(), walk.bringers(), walk.ends());
      }
      case Figure _ -> new RowHistory(events, List.of(), latest(events), List.of(), Map.of());
    };
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
    return Version.on(day, bringers);
  }

  /** The event that ended a measure, where it has ended by that day. */
  Optional<RecordedEvent> enderOf(MeasureId measure, LocalDate day) {
    return Optional.ofNullable(ends.get(measure)).filter(end -> !end.begin().isAfter(day));
  }

  /** The days on which the events begin, as epoch days, sorted. */
  LongStream beginDays() {
    return events.stream().mapToLong(event -> event.begin().toEpochDay());
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
