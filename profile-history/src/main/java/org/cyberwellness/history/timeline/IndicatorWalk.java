package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.MeasureId;

/**
 * The fold over the standing events of one indicator, day by day. It records the state at the end
 * of each day.
 */
final class IndicatorWalk {
  private final List<Version<Statement>> versions;
  private final List<Version<RecordedEvent>> bringers;
  private final Map<MeasureId, List<RecordedEvent>> turns;
  private final IndicatorState state;
  private Statement last = Statement.NOTHING;

  private IndicatorWalk() {
    versions = new ArrayList<>();
    bringers = new ArrayList<>();
    turns = new HashMap<>();
    state = new IndicatorState(this::note);
  }

  private IndicatorWalk(IndicatorWalk before) {
    versions = new ArrayList<>(before.versions);
    bringers = new ArrayList<>(before.bringers);
    turns = new HashMap<>(before.turns);
    state = new IndicatorState(before.state, this::note);
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
   * A walk over the same events and later ones.
   *
   * @param later events that all begin after the days walked so far
   */
  IndicatorWalk andOver(List<RecordedEvent> later) {
    IndicatorWalk walk = new IndicatorWalk(this);
    walk.walk(later);
    return walk;
  }

  private void walk(List<RecordedEvent> events) {
    int start = 0;
    while (start < events.size()) {
      int end = endOfDay(events, start);
      note(events.get(start).begin(), state.walk(events.subList(start, end)));
      start = end;
    }
  }

  /** The index after the last event that begins on the same day as the event at an index. */
  static int endOfDay(List<RecordedEvent> events, int start) {
    LocalDate day = events.get(start).begin();
    int end = start + 1;
    while (end < events.size() && events.get(end).begin().equals(day)) {
      end++;
    }
    return end;
  }

  /** The statements by begin days alone, from each day on which an event begins. */
  List<Version<Statement>> versions() {
    return versions;
  }

  /** The event that set the status, from each day on which that changes. */
  List<Version<RecordedEvent>> bringers() {
    return bringers;
  }

  /** For each measure, the events that ended it or put it in force again, in timeline order. */
  Map<MeasureId, List<RecordedEvent>> turns() {
    return turns;
  }

  private void note(MeasureId measure, RecordedEvent turn) {
    List<RecordedEvent> all = new ArrayList<>(turns.getOrDefault(measure, List.of()));
    all.add(turn);
    turns.put(measure, List.copyOf(all));
  }

  private void note(LocalDate day, Map<IndicatorStatus, RecordedEvent> firstBrought) {
    IndicatorStatus status = state.status();
    Effective since = last.since();
    if (status != last.status()) {
      RecordedEvent bringer = Objects.requireNonNull(firstBrought.get(status));
      bringers.add(new Version<>(day, bringer));
      since = bringer.event().effective();
    }
    last = new Statement(status, List.of(), since, day, state.measures());
    versions.add(new Version<>(day, last));
  }
}
