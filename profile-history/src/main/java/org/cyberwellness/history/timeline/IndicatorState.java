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

/** What holds of an indicator at the end of a day, and all that it takes to walk on from there. */
final class IndicatorState {
  /** Takes notice of a measure that ceased to be in force, or is in force again. */
  @FunctionalInterface
  interface Turns {
    void turn(MeasureId measure, RecordedEvent by);
  }

  /** In force, or happened, in the order in which they began. */
  private final Map<MeasureId, Measure> listed;

  /** No longer in force: a later word may put them in force again. */
  private final Map<MeasureId, Measure> ended;

  private final Turns turns;
  private IndicatorStatus said = NOT_REPORTED;
  private boolean exercised;

  /** Before anything began. */
  IndicatorState(Turns turns) {
    this.turns = turns;
    listed = new LinkedHashMap<>();
    ended = new HashMap<>();
  }

  /** The same, to walk on from. */
  IndicatorState(IndicatorState before, Turns turns) {
    this.turns = turns;
    listed = new LinkedHashMap<>(before.listed);
    ended = new HashMap<>(before.ended);
    said = before.said;
    exercised = before.exercised;
  }

  /** What is in force, or happened, in the order in which it began. */
  List<Measure> measures() {
    return List.copyOf(listed.values());
  }

  /**
   * Walks the events of one day.
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

  /** Idle where the measure is not in force; an occurrence never ends. */
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

  /** Evidence alone where the measure is in force; idle where none has ended. */
  private void confirm(MeasureId id, RecordedEvent by) {
    Measure measure = ended.remove(id);
    if (measure == null) {
      return;
    }
    List<Measure> all = new ArrayList<>(listed.values());
    all.add(measure);
    all.sort(comparing(Measure::broughtBy, TimelineOrder.OF_EVENTS));
    listed.clear();
    all.forEach(one -> listed.put(one.id(), one));
    turns.turn(id, by);
  }

  private void endAll(RecordedEvent by) {
    List.copyOf(listed.keySet()).forEach(id -> end(id, by));
    exercised = false;
    said = ABSENT;
  }

  /** The status of the day that was walked last. */
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
