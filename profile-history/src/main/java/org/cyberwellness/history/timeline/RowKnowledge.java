package org.cyberwellness.history.timeline;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row of a country, as it was known at each place of the stream. What is worked out for a past
 * place holds for good, and is kept as long as memory is not short.
 */
final class RowKnowledge {
  private final Row row;

  /** Every event of the row, in the order of the stream, retracted ones among them. */
  private final List<RecordedEvent> events;

  /** The places of the stream at which something of the row was recorded or retracted, sorted. */
  private final long[] places;

  /** The row as known from each of the places on; the first is that before all of them. */
  private final AtomicReferenceArray<@Nullable SoftReference<PastRow>> past;

  /** What several places say alike. It is not handed on: two histories may follow on one. */
  private volatile SoftReference<Map<Object, Statement>> shared =
      new SoftReference<>(new ConcurrentHashMap<>());

  private volatile @Nullable RowHistory now;

  private RowKnowledge(
      Row row, List<RecordedEvent> events, long[] places, @Nullable RowKnowledge before) {
    this.row = row;
    this.events = events;
    this.places = places;
    past = new AtomicReferenceArray<>(places.length + 1);
    if (before != null) {
      int same = Math.min(before.past.length(), past.length());
      for (int i = 0; i < same; i++) {
        past.setPlain(i, before.past.get(i));
      }
    }
  }

  static RowKnowledge nothing(Row row) {
    return new RowKnowledge(row, List.of(), new long[0], null);
  }

  /**
   * The row with what came later.
   *
   * @param changed events that came or were retracted, by their place
   */
  RowKnowledge with(SortedMap<Long, RecordedEvent> changed) {
    List<RecordedEvent> all = new ArrayList<>(events);
    changed.forEach(
        (place, event) -> {
          int index = KnownEvents.indexOf(all, place);
          if (index < 0) {
            all.add(event);
          } else {
            all.set(index, event);
          }
        });
    RowKnowledge next = new RowKnowledge(row, List.copyOf(all), placesWith(changed.values()), this);
    RowHistory history = now;
    if (history != null && all.size() == events.size() + changed.size()) {
      next.now = history.with(row, changed.values()).orElse(null);
    }
    return next;
  }

  /** The row without what came after a place. */
  RowKnowledge cutAfter(long sequence) {
    return lastPlace() <= sequence
        ? this
        : new RowKnowledge(row, knownBy(sequence), Arrays.copyOf(places, known(sequence)), this);
  }

  /** The places, and those of events that came or were retracted later than all of them. */
  private long[] placesWith(Collection<RecordedEvent> changed) {
    long last = lastPlace();
    LongStream later =
        changed.stream()
            .flatMapToLong(RowKnowledge::places)
            .filter(place -> place > last)
            .sorted()
            .distinct();
    return LongStream.concat(LongStream.of(places), later).toArray();
  }

  /** The last place at which something of the row was recorded or retracted, or -1. */
  long lastPlace() {
    return places.length == 0 ? -1 : places[places.length - 1];
  }

  /** The same among the places up to one of the stream. */
  long lastPlaceBy(long sequence) {
    int known = known(sequence);
    return known == 0 ? -1 : places[known - 1];
  }

  /** The row as it was known at a place of the stream. */
  RowHistory at(long sequence) {
    if (sequence < lastPlace()) {
      return compute(sequence);
    }
    RowHistory history = now;
    if (history == null) {
      history = compute(sequence);
      now = history;
    }
    return history;
  }

  /** What of that is shown in a profile. */
  PastRow past(long sequence) {
    int index = known(sequence);
    SoftReference<PastRow> reference = past.get(index);
    PastRow row = reference == null ? null : reference.get();
    if (row == null) {
      row = PastRow.of(at(sequence), shared());
      past.set(index, new SoftReference<>(row));
    }
    return row;
  }

  private Map<Object, Statement> shared() {
    Map<Object, Statement> statements = shared.get();
    if (statements == null) {
      statements = new ConcurrentHashMap<>();
      shared = new SoftReference<>(statements);
    }
    return statements;
  }

  private RowHistory compute(long sequence) {
    return RowHistory.of(row, knownBy(sequence).stream().filter(RecordedEvent::stands));
  }

  /** How many of the places are known at one of the stream. */
  private int known(long sequence) {
    if (sequence >= lastPlace()) {
      return places.length;
    }
    int found = Arrays.binarySearch(places, sequence);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private List<RecordedEvent> knownBy(long sequence) {
    return lastPlace() <= sequence
        ? events
        : events.stream()
            .takeWhile(event -> event.sequence() <= sequence)
            .map(event -> event.knownUpTo(sequence))
            .toList();
  }

  private static LongStream places(RecordedEvent event) {
    return LongStream.concat(
        LongStream.of(event.sequence()),
        Stream.ofNullable(event.retraction()).mapToLong(Retraction::sequence));
  }
}
