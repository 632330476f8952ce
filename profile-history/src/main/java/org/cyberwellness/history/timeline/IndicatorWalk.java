package org.cyberwellness.history.timeline;

import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Occurrence;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;

/** Walks the standing events of one indicator, day by day, and notes what each day ends with. */
final class IndicatorWalk {
  private final List<Version<Statement>> versions;
  private final List<Version<RecordedEvent>> bringers;
  private final Map<MeasureId, RecordedEvent> ends;

  /** In force, or happened, in the order in which they began. */
  private final Map<MeasureId, Measure> listed;

  private IndicatorStatus said = NOT_REPORTED;
  private boolean exercised;
  private Statement last = Statement.NOTHING;

  private IndicatorWalk() {
    versions = new ArrayList<>();
    bringers = new ArrayList<>();
    ends = new HashMap<>();
    listed = new LinkedHashMap<>();
  }

  private IndicatorWalk(IndicatorWalk before) {
    versions = new ArrayList<>(before.versions);
    bringers = new ArrayList<>(before.bringers);
    ends = new HashMap<>(before.ends);
    listed = new LinkedHashMap<>(before.listed);
    said = before.said;
    exercised = before.exercised;
    last = before.last;
  }

  /**
   * @param events of one indicator, none retracted, in {@link TimelineOrder}
   */
  static IndicatorWalk over(List<RecordedEvent> events) {
    IndicatorWalk walk = new IndicatorWalk();
    walk.walk(events);
    return walk;
  }

  /**
   * The walk over the same events and more.
   *
   * @param later all of which begin after the days that are walked
   */
  IndicatorWalk andOver(List<RecordedEvent> later) {
    IndicatorWalk walk = new IndicatorWalk(this);
    walk.walk(later);
    return walk;
  }

  private void walk(List<RecordedEvent> events) {
    int start = 0;
    while (start < events.size()) {
      LocalDate day = events.get(start).begin();
      int end = start;
      while (end < events.size() && events.get(end).begin().equals(day)) {
        end++;
      }
      walk(day, events.subList(start, end));
      start = end;
    }
  }

  /** What the indicator says from each day on which that changes. */
  List<Version<Statement>> versions() {
    return versions;
  }

  /** The event that brought the status, from each day on which that changes. */
  List<Version<RecordedEvent>> bringers() {
    return bringers;
  }

  /** The event that ended each measure that is no longer in force. */
  Map<MeasureId, RecordedEvent> ends() {
    return ends;
  }

  private void walk(LocalDate day, List<RecordedEvent> events) {
    Map<IndicatorStatus, RecordedEvent> firstBrought = new EnumMap<>(IndicatorStatus.class);
    for (RecordedEvent event : events) {
      switch (event.event()) {
        case AbsenceReported _ -> endAll(event);
        case MeasureBegun begun -> begin(event, begun);
        case MeasureEnding _, DevelopmentReported _, FigureReported _ -> {}
      }
      firstBrought.putIfAbsent(status(), event);
    }
    for (RecordedEvent event : events.stream().sorted(TimelineOrder.OF_TIES).toList()) {
      switch (event.event()) {
        case MeasureBegun begun -> end(begun.replaces(), event);
        case MeasureEnding ending -> end(ending.measureId(), event);
        case AbsenceReported _, DevelopmentReported _, FigureReported _ -> {}
      }
      firstBrought.putIfAbsent(status(), event);
    }
    for (RecordedEvent event : events) {
      if (event.event() instanceof DevelopmentReported && status() != IN_PLACE && !inForce()) {
        said = IN_DEVELOPMENT;
        firstBrought.putIfAbsent(status(), event);
      }
    }
    note(day, firstBrought);
  }

  private void note(LocalDate day, Map<IndicatorStatus, RecordedEvent> firstBrought) {
    IndicatorStatus status = status();
    Effective since = last.since();
    if (status != last.status()) {
      RecordedEvent bringer = Objects.requireNonNull(firstBrought.get(status));
      bringers.add(new Version<>(day, bringer));
      since = bringer.event().effective();
    }
    Statement statement = new Statement(status, since, List.copyOf(listed.values()));
    if (!statement.equals(last)) {
      versions.add(new Version<>(day, statement));
      last = statement;
    }
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
      ends.put(measure.id(), by);
      if (!inForce()) {
        said = ABSENT;
      }
    }
  }

  private void endAll(RecordedEvent by) {
    List.copyOf(listed.keySet()).forEach(id -> end(id, by));
    exercised = false;
    said = ABSENT;
  }

  private IndicatorStatus status() {
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
