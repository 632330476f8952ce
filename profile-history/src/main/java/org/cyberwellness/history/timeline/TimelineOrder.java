package org.cyberwellness.history.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;

/**
 * The order in which events are applied. It depends on their content; the order of arrival decides
 * only between events of equal content.
 */
final class TimelineOrder {
  /** Ids contain sequences, and with them the order of arrival. */
  private static final Set<String> NOT_CANONICAL = Set.of("source", "replaces", "measureId");

  /** The order of events with the same begin day. */
  static final Comparator<RecordedEvent> OF_TIES =
      comparingInt((RecordedEvent e) -> e.event().effective().inexactness())
          .thenComparing(e -> e.event().effective().text())
          .thenComparing(e -> e.event().kind().name())
          .thenComparing(e -> title(e.event()))
          .thenComparing(e -> otherFields(e.event()))
          .thenComparing(e -> canonical(e.event().source()))
          .thenComparing(RecordedEvent::sequence);

  static final Comparator<RecordedEvent> OF_EVENTS =
      comparing(RecordedEvent::begin)
          .thenComparingInt(e -> phase(e.event()))
          .thenComparing(OF_TIES);

  private TimelineOrder() {}

  /** The order within a day: absences, then beginnings, then ends, then developments. */
  private static int phase(ProfileEvent event) {
    return switch (event) {
      case AbsenceReported _ -> 0;
      case FigureReported _, MeasureBegun _, MeasureConfirmed _ -> 1;
      case MeasureEnding _ -> 2;
      case DevelopmentReported _ -> 3;
    };
  }

  private static String title(ProfileEvent event) {
    return event instanceof MeasureBegun begun ? begun.title().text() : "";
  }

  /** NUL separates the fields: no text of an event contains it. */
  private static String otherFields(ProfileEvent event) {
    Map<String, Object> fields = EventFields.of(event);
    fields.keySet().removeAll(NOT_CANONICAL);
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "\0" + canonical(field.getValue()))
        .collect(joining("\0\0"));
  }

  private static String canonical(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).collect(joining("\0"))
        : value.toString();
  }

  private static String canonical(Source source) {
    return Stream.of(source.title(), source.publisher(), source.url(), source.publishedOn())
        .map(part -> part == null ? "" : part.toString())
        .collect(joining("\0"));
  }
}
