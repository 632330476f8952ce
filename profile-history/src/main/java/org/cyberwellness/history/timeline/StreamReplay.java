package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberwellness.history.timeline.KnownEvents.ChainLink;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Row;
import org.jspecify.annotations.Nullable;

/** Converts the entries of a stream to recorded events, some of them retracted. */
final class StreamReplay {
  /** For what a request records: a long list is copied once. */
  private static final int ROOM = 8;

  private final KnownEvents before;
  private final List<RecordedEvent> events;
  private final List<ChainLink> links = new ArrayList<>();
  private final Map<Row, TreeMap<Long, RecordedEvent>> changed = new HashMap<>();
  private final List<LocalDate> begun = new ArrayList<>();
  private final List<LocalDate> undone = new ArrayList<>();
  private final List<LocalDate> turns = new ArrayList<>();
  private final List<LocalDate> turnsUndone = new ArrayList<>();

  StreamReplay(KnownEvents known) {
    before = known;
    events = new ArrayList<>(known.events().size() + ROOM);
    events.addAll(known.events());
  }

  /** Everything known after the entries taken so far. */
  KnownEvents known() {
    ChainLink[] all = Arrays.copyOf(before.links(), before.links().length + links.size());
    for (int i = 0; i < links.size(); i++) {
      all[before.links().length + i] = links.get(i);
    }
    return new KnownEvents(Collections.unmodifiableList(events), all);
  }

  /** For each changed row: the events that were added or retracted, by sequence. */
  Map<Row, TreeMap<Long, RecordedEvent>> changed() {
    return changed;
  }

  /** The begin days of the added events. */
  List<LocalDate> begun() {
    return begun;
  }

  /** The begin days of the retracted events. */
  List<LocalDate> undone() {
    return undone;
  }

  /** The days on which profiles may change because of the added events. */
  List<LocalDate> turns() {
    return turns;
  }

  /** The same of the retracted events. */
  List<LocalDate> turnsUndone() {
    return turnsUndone;
  }

  void take(StreamEntry entry) {
    long next = before.sequence() + 1 + links.size();
    if (entry.id().sequence() != next) {
      throw new IllegalArgumentException(
          "%s does not follow sequence %d".formatted(entry.id(), next - 1));
    }
    switch (entry.event()) {
      case ProfileEvent _ -> {}
      case EventRetracted retraction -> retract(retraction.retracted(), entry, retraction.reason());
      case EventCorrected correction -> retract(correction.corrected(), entry, correction.reason());
    }
    links.add(new ChainLink(entry.recordedAt(), entry.hash()));
    RecordedEvent.of(entry).ifPresent(this::add);
  }

  private void add(RecordedEvent event) {
    events.add(event);
    begun.add(event.begin());
    turns.addAll(event.turns());
    note(event);
  }

  private void retract(EventId id, StreamEntry entry, Passage reason) {
    int index = KnownEvents.indexOf(events, id.sequence());
    if (index < 0) {
      throw new IllegalArgumentException(id + " is retracted but was never recorded");
    }
    @Nullable EventId replacedBy = entry.event() instanceof EventCorrected ? entry.id() : null;
    RecordedEvent retracted =
        events
            .get(index)
            .retracted(
                new Retraction(
                    entry.id().sequence(),
                    entry.recordedAt(),
                    entry.recordedBy(),
                    reason,
                    entry.hash(),
                    replacedBy));
    events.set(index, retracted);
    undone.add(retracted.begin());
    turnsUndone.addAll(retracted.turns());
    note(retracted);
  }

  private void note(RecordedEvent event) {
    changed.computeIfAbsent(event.event().row(), _ -> new TreeMap<>()).put(event.sequence(), event);
  }
}
