package org.cyberwellness.history.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.ProfileEvent;

/**
 * The order in which events are walked: by what they say, never by when they arrived, as long as
 * anything but the arrival tells them apart.
 */
final class TimelineOrder {
  /** Ids hold sequences, and so the order of arrival. */
  private static final Set<String> NOT_CANONICAL = Set.of("source", "replaces", "measureId");

  /** Of events that are walked at the same time. */
  static final Comparator<RecordedEvent> OF_TIES =
      comparingInt((RecordedEvent e) -> e.event().effective().inexactness())
          .thenComparing(e -> e.event().effective().text())
          .thenComparing(e -> e.event().kind().name())
          .thenComparing(e -> title(e.event()))
          .thenComparing(e -> otherFields(e.event()))
          .thenComparing(e -> e.event().source().toString())
          .thenComparing(RecordedEvent::sequence);

  static final Comparator<RecordedEvent> OF_EVENTS =
      comparing(RecordedEvent::begin)
          .thenComparingInt(e -> phase(e.event()))
          .thenComparing(OF_TIES);

  private TimelineOrder() {}

  /** Within a day: absences, then beginnings, then ends, then developments. */
  private static int phase(ProfileEvent event) {
    return switch (event) {
      case AbsenceReported _ -> 0;
      case FigureReported _, MeasureBegun _ -> 1;
      case MeasureEnding _ -> 2;
      case DevelopmentReported _ -> 3;
    };
  }

  private static String title(ProfileEvent event) {
    return event instanceof MeasureBegun begun ? begun.title().text() : "";
  }

  private static String otherFields(ProfileEvent event) {
    Map<String, Object> fields = EventFields.of(event);
    fields.keySet().removeAll(NOT_CANONICAL);
    return fields.toString();
  }
}
