package org.cyberwellness.history.timeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Row;
import org.jspecify.annotations.Nullable;

/** Turns the entries of a stream into recorded events, some of them retracted. */
final class StreamReplay {
  private final TreeMap<Long, RecordedEvent> bySequence = new TreeMap<>();
  private final Set<Row> touched = new HashSet<>();

  StreamReplay(Collection<RecordedEvent> known) {
    known.forEach(event -> bySequence.put(event.sequence(), event));
  }

  /** All events, by their place in the stream. */
  List<RecordedEvent> events() {
    return List.copyOf(bySequence.values());
  }

  /** The rows of which something was taken in. */
  Set<Row> touched() {
    return touched;
  }

  void take(StreamEntry entry) {
    switch (entry.event()) {
      case ProfileEvent _ -> {}
      case EventRetracted retraction -> retract(retraction.retracted(), entry, retraction.reason());
      case EventCorrected correction -> retract(correction.corrected(), entry, correction.reason());
    }
    RecordedEvent.of(entry).ifPresent(this::put);
  }

  private void retract(EventId id, StreamEntry entry, Passage reason) {
    RecordedEvent event =
        Objects.requireNonNull(
            bySequence.get(id.sequence()), () -> id + " is retracted but was never recorded");
    @Nullable EventId replacedBy = entry.event() instanceof EventCorrected ? entry.id() : null;
    put(
        event.retracted(
            new Retraction(
                entry.id().sequence(),
                entry.recordedAt(),
                entry.recordedBy(),
                reason,
                entry.hash(),
                replacedBy)));
  }

  private void put(RecordedEvent event) {
    bySequence.put(event.sequence(), event);
    touched.add(event.event().row());
  }
}
