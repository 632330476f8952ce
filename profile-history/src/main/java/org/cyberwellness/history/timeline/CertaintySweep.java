package org.cyberwellness.history.timeline;

import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cyberwellness.profile.event.CirtReadinessAssessed;

/**
 * Adds the possible statuses to the statements on an indicator, day by day: those that would hold
 * if an event began as early as its date allows.
 */
final class CertaintySweep {
  private final List<RecordedEvent> events;
  private final List<Version<Statement>> said;
  private final List<Version<Statement>> versions = new ArrayList<>();

  /** The state at the end of the day that the sweep has reached. */
  private final IndicatorState state = new IndicatorState((_, _) -> {});

  /** The events that may have begun by that day but do not count yet, in timeline order. */
  private final SortedMap<Integer, RecordedEvent> pending = new TreeMap<>();

  private Statement lastSaid = Statement.NOTHING;
  private List<IndicatorStatus> lastPossible = List.of();

  private CertaintySweep(List<RecordedEvent> events, List<Version<Statement>> said) {
    this.events = events;
    this.said = said;
  }

  /**
   * The statements on an indicator, with possible statuses, from each day on which they change.
   *
   * @param events the standing events, in timeline order
   * @param said the statements by begin days alone
   */
  static List<Version<Statement>> over(List<RecordedEvent> events, List<Version<Statement>> said) {
    if (events.stream().allMatch(event -> event.event().effective().isExact())) {
      return said;
    }
    CertaintySweep sweep = new CertaintySweep(events, said);
    sweep.sweep();
    return sweep.versions;
  }

  private void sweep() {
    Deque<Integer> ahead = placesByEarliestDay();
    int begun = 0;
    int version = 0;
    for (LocalDate day : days()) {
      boolean settled = false;
      if (begun < events.size() && events.get(begun).begin().equals(day)) {
        int end = IndicatorWalk.endOfDay(events, begun);
        List<RecordedEvent> beginning = events.subList(begun, end);
        state.walk(beginning);
        settled = beginning.stream().anyMatch(CertaintySweep::settles);
        begun = end;
        pending.headMap(begun).clear();
        version++;
      }
      while (!ahead.isEmpty() && canHaveBegun(ahead.getFirst(), day)) {
        int place = ahead.removeFirst();
        if (place >= begun) {
          pending.put(place, events.get(place));
        }
      }
      Statement now = version == 0 ? Statement.NOTHING : said.get(version - 1).value();
      note(day, now, settled ? List.of() : possible(now.status()));
    }
  }

  /** Whether an event says what the status is. An assessment does not. */
  static boolean settles(RecordedEvent event) {
    return !(event.event() instanceof CirtReadinessAssessed);
  }

  private boolean canHaveBegun(int place, LocalDate day) {
    return events.get(place).event().effective().canHaveBegunBy(day);
  }

  private Deque<Integer> placesByEarliestDay() {
    Deque<Integer> places = new ArrayDeque<>();
    IntStream.range(0, events.size())
        .boxed()
        .sorted(Comparator.comparing(place -> earliest(events.get(place))))
        .forEach(places::add);
    return places;
  }

  /** The days on which the statement or the pending events may change. */
  private SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (RecordedEvent event : events) {
      days.add(earliest(event));
      days.add(event.begin());
      days.add(event.begin().plusDays(1));
    }
    return days;
  }

  private static LocalDate earliest(RecordedEvent event) {
    LocalDate earliest = event.event().effective().earliest();
    return earliest == null ? AsOf.FIRST.date() : earliest;
  }

  private void note(LocalDate day, Statement now, List<IndicatorStatus> possible) {
    if (now != lastSaid || !possible.equals(lastPossible)) {
      versions.add(new Version<>(day, possible.isEmpty() ? now : now.mayAlreadyBe(possible)));
      lastSaid = now;
      lastPossible = possible;
    }
  }

  /** The statuses that the pending events would lead to, without duplicates. */
  private List<IndicatorStatus> possible(IndicatorStatus now) {
    if (pending.isEmpty()) {
      return List.of();
    }
    Collection<IndicatorStatus> most = EnumSet.complementOf(EnumSet.of(now, NOT_REPORTED));
    LinkedHashSet<IndicatorStatus> found = new LinkedHashSet<>();
    List<RecordedEvent> walked = List.copyOf(pending.values());
    IndicatorState next = new IndicatorState(state, (_, _) -> {});
    for (int start = 0; start < walked.size() && found.size() < most.size(); ) {
      int end = IndicatorWalk.endOfDay(walked, start);
      next.walk(walked.subList(start, end));
      if (next.status() != now) {
        found.add(next.status());
      }
      start = end;
    }
    return List.copyOf(found);
  }
}
