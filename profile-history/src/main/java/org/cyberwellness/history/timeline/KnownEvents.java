package org.cyberwellness.history.timeline;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Row;

/**
 * The events of one country that are known, in the order in which they were recorded.
 *
 * @param sequence the place of the last event or retraction that is known, or -1
 * @param knownAt its stamp
 * @param hash its hash
 */
record KnownEvents(List<RecordedEvent> events, long sequence, KnownAt knownAt, String hash) {

  static KnownEvents of(List<RecordedEvent> events) {
    long last = -1;
    Instant stamp = KnownAt.NOTHING.instant();
    String hash = StreamEntry.HASH_OF_NOTHING;
    for (RecordedEvent event : events) {
      if (event.sequence() > last) {
        last = event.sequence();
        stamp = event.recordedAt();
        hash = event.hash();
      }
      Retraction retraction = event.retraction();
      if (retraction != null && retraction.sequence() > last) {
        last = retraction.sequence();
        stamp = retraction.at();
        hash = retraction.hash();
      }
    }
    return new KnownEvents(events, last, new KnownAt(stamp), hash);
  }

  Optional<RecordedEvent> find(EventId id) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).sequence() < id.sequence()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < events.size() && events.get(low).id().equals(id)
        ? Optional.of(events.get(low))
        : Optional.empty();
  }

  KnownEvents asKnownAt(Instant asked) {
    return cut(
        event -> !event.recordedAt().isAfter(asked), retraction -> !retraction.at().isAfter(asked));
  }

  KnownEvents upTo(long asked) {
    return cut(event -> event.sequence() <= asked, retraction -> retraction.sequence() <= asked);
  }

  /** The rows that these events speak of otherwise than fewer of them do. */
  Set<Row> rowsBeyond(KnownEvents fewer) {
    Set<Row> rows = new HashSet<>();
    for (RecordedEvent event : events) {
      Retraction retraction = event.retraction();
      if (event.sequence() > fewer.sequence()
          || retraction != null && retraction.sequence() > fewer.sequence()) {
        rows.add(event.event().row());
      }
    }
    return rows;
  }

  private KnownEvents cut(Predicate<RecordedEvent> known, Predicate<Retraction> retracted) {
    return of(
        events.stream()
            .filter(known)
            .map(
                event ->
                    event.retraction() != null && !retracted.test(event.retraction())
                        ? event.retracted(null)
                        : event)
            .toList());
  }
}
