package org.cyberwellness.history.timeline;

import static java.util.Comparator.comparing;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Occurrence;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;

/** The state of an indicator at the end of a day. The walk over later events continues from it. */
final class IndicatorState {
  /** Is told of each measure that ends or is in force again. */
  @FunctionalInterface
  interface Turns {
    void turn(MeasureId measure, RecordedEvent by);
  }

  /** The measures in force, and occurrences, by begin. */
  private final Map<MeasureId, Measure> listed;

  /** The measures that have ended. A confirmation may put them in force again. */
  private final Map<MeasureId, Measure> ended;

  private final Turns turns;
  private IndicatorStatus said = NOT_REPORTED;
  private boolean exercised;

  /** The state before any event. */
  IndicatorState(Turns turns) {
    this.turns = turns;
    listed = new LinkedHashMap<>();
    ended = new HashMap<>();
  }

  /** A copy, from which another walk can continue. */
  IndicatorState(IndicatorState before, Turns turns) {
    this.turns = turns;
    listed = new LinkedHashMap<>(before.listed);
    ended = new HashMap<>(before.ended);
    said = before.said;
    exercised = before.exercised;
  }

  /** The measures in force, and occurrences, by begin. */
  List<Measure> measures() {
    return List.copyOf(listed.values());
  }

  /**
   * Applies the events of one day.
   *
   * @param events in {@link TimelineOrder}
   * @return the first event after which each status held
   */
  Map<IndicatorStatus, RecordedEvent> walk(List<RecordedEvent> events) {
    Map<IndicatorStatus, RecordedEvent> firstBrought = new EnumMap<>(IndicatorStatus.class);
    for (RecordedEvent event : events) {
      switch (event.event()) {
        case AbsenceReported _ -> endAll(event);
        case MeasureBegun begun -> begin(event, begun);
        case MeasureConfirmed confirmed -> confirm(confirmed.measureId(), event);
        case MeasureEnding _, DevelopmentReported _, FigureReported _ -> {}
      }
      firstBrought.putIfAbsent(status(), event);
    }
    List<RecordedEvent> ending = events;
    if (events.size() > 1) {
      ending = events.stream().sorted(TimelineOrder.OF_TIES).toList();
    }
    for (RecordedEvent event : ending) {
      switch (event.event()) {
        case MeasureBegun begun -> end(begun.replaces(), event);
        case MeasureEnding end -> end(end.measureId(), event);
        case AbsenceReported _, DevelopmentReported _, FigureReported _, MeasureConfirmed _ -> {}
      }
      firstBrought.putIfAbsent(status(), event);
    }
    for (RecordedEvent event : events) {
      if (event.event() instanceof DevelopmentReported && status() != IN_PLACE && !inForce()) {
        said = IN_DEVELOPMENT;
        firstBrought.putIfAbsent(status(), event);
      }
    }
    return firstBrought;
  }

  private void begin(RecordedEvent event, MeasureBegun begun) {
    Measure measure = new Measure(event, null);
    listed.put(measure.id(), measure);
    exercised |= begun instanceof ExerciseParticipated;
  }

  /** No effect if the measure is not in force; an occurrence never ends. */
  private void end(@Nullable MeasureId id, RecordedEvent by) {
    Measure measure = id == null ? null : listed.get(id);
    if (measure != null && !(measure.fact() instanceof Occurrence)) {
      listed.remove(measure.id());
      ended.put(measure.id(), measure);
      turns.turn(measure.id(), by);
      if (!inForce()) {
        said = ABSENT;
      }
    }
  }

  /** Only evidence if the measure is in force; no effect if it never ended. */
  private void confirm(MeasureId id, RecordedEvent by) {
    Measure measure = ended.remove(id);
    if (measure == null) {
      return;
    }
    List<Measure> all = new ArrayList<>(listed.values());
    all.add(measure);
    all.sort(comparing(Measure::begunBy, TimelineOrder.OF_EVENTS));
    listed.clear();
    all.forEach(one -> listed.put(one.id(), one));
    turns.turn(id, by);
  }

  private void endAll(RecordedEvent by) {
    List.copyOf(listed.keySet()).forEach(id -> end(id, by));
    exercised = false;
    said = ABSENT;
  }

  /** The status at the end of the day that was applied last. */
  IndicatorStatus status() {
    if (exercised) {
      return IN_PLACE;
    }
    if (!inForce()) {
      return said;
    }
    return listed.values().stream()
            .map(Measure::fact)
            .allMatch(fact -> fact instanceof TreatySigned || fact instanceof Occurrence)
        ? IN_DEVELOPMENT
        : IN_PLACE;
  }

  private boolean inForce() {
    return listed.values().stream().anyMatch(m -> !(m.fact() instanceof Occurrence));
  }
}
