package org.cyberwellness.history.timeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.profile.event.EventId;

/**
 * The events of one country up to a sequence.
 *
 * @param events in the order of recording, retracted ones included
 * @param links one for each sequence, of events and of retractions
 */
record KnownEvents(List<RecordedEvent> events, ChainLink[] links) {
  static final KnownEvents NONE = new KnownEvents(List.of(), new ChainLink[0]);

  /** The stamp of an entry, and its hash in the stream's chain. */
  record ChainLink(Instant recordedAt, String hash) {}

  /** The last known sequence, or -1. */
  long sequence() {
    return links.length - 1L;
  }

  /** The stamp of an entry. */
  KnownAt knownAt(long sequence) {
    return sequence < 0 ? KnownAt.NOTHING : new KnownAt(link(sequence).recordedAt());
  }

  /** The hash of an entry. */
  String hash(long sequence) {
    return sequence < 0 ? StreamEntry.HASH_OF_NOTHING : link(sequence).hash();
  }

  private ChainLink link(long sequence) {
    return links[Math.toIntExact(sequence)];
  }

  /** The last sequence recorded by an instant, or -1. */
  long sequenceAt(Instant asked) {
    return SortedPrefix.length(links.length, i -> links[i].recordedAt().isAfter(asked)) - 1L;
  }

  Optional<RecordedEvent> find(EventId id) {
    int index = indexOf(events, id.sequence());
    return index >= 0 && events.get(index).id().equals(id)
        ? Optional.of(events.get(index))
        : Optional.empty();
  }

  /** The events as known at a sequence. */
  KnownEvents knownUpTo(long asked) {
    return asked >= sequence()
        ? this
        : new KnownEvents(
            events.subList(0, firstAfter(events, asked)).stream()
                .map(event -> event.knownUpTo(asked))
                .toList(),
            Arrays.copyOf(links, Math.toIntExact(asked + 1)));
  }

  /**
   * The index of the event with a sequence, in a list sorted by sequence; negative if there is
   * none.
   */
  static int indexOf(List<RecordedEvent> events, long sequence) {
    int index = firstAfter(events, sequence) - 1;
    return index >= 0 && events.get(index).sequence() == sequence ? index : -1;
  }

  private static int firstAfter(List<RecordedEvent> events, long sequence) {
    return SortedPrefix.length(events.size(), i -> events.get(i).sequence() > sequence);
  }
}
