package org.cyberwellness.history.timeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.profile.event.EventId;

/**
 * The events of one country up to a place of its stream.
 *
 * @param events in the order in which they were recorded, retracted ones among them
 * @param links each place of the stream, that of an event or of a retraction
 */
record KnownEvents(List<RecordedEvent> events, Link[] links) {
  static final KnownEvents NONE = new KnownEvents(List.of(), new Link[0]);

  /** When a place of the stream was recorded, and its hash in the stream's chain. */
  record Link(Instant recordedAt, String hash) {}

  /** The place of the last event or retraction that is known, or -1. */
  long sequence() {
    return links.length - 1L;
  }

  /** The stamp of a place. */
  KnownAt knownAt(long sequence) {
    return sequence < 0 ? KnownAt.NOTHING : new KnownAt(link(sequence).recordedAt());
  }

  /** The hash of a place. */
  String hash(long sequence) {
    return sequence < 0 ? StreamEntry.HASH_OF_NOTHING : link(sequence).hash();
  }

  private Link link(long sequence) {
    return links[Math.toIntExact(sequence)];
  }

  /** The last place that was recorded by that instant, or -1. */
  long sequenceAt(Instant asked) {
    int low = 0;
    int high = links.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links[middle].recordedAt().isAfter(asked)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1L;
  }

  Optional<RecordedEvent> find(EventId id) {
    int index = indexOf(events, id.sequence());
    return index >= 0 && events.get(index).id().equals(id)
        ? Optional.of(events.get(index))
        : Optional.empty();
  }

  /** What was known up to that place. */
  KnownEvents knownUpTo(long asked) {
    return asked >= sequence()
        ? this
        : new KnownEvents(
            events.subList(0, firstAfter(events, asked)).stream()
                .map(event -> event.knownUpTo(asked))
                .toList(),
            Arrays.copyOf(links, Math.toIntExact(asked + 1)));
  }

  /** Where the event of a place is among events in the order of the stream; negative for none. */
  static int indexOf(List<RecordedEvent> events, long sequence) {
    int index = firstAfter(events, sequence) - 1;
    return index >= 0 && events.get(index).sequence() == sequence ? index : -1;
  }

  private static int firstAfter(List<RecordedEvent> events, long sequence) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).sequence() > sequence) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
