package org.cyberwellness.history.timeline;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
 * One row of a country, as known at each sequence. Results for past sequences never change and are
 * cached while memory suffices.
 */
final class RowKnowledge {
  private final Row row;

  /** Every event of the row, retracted ones included, by sequence. */
  private final List<RecordedEvent> events;

  /** The retracted events of the row, in the order of their retraction. */
  private final List<RecordedEvent> retracted;

  /** The sequences at which an event of the row was recorded or retracted, sorted. */
  private final long[] places;

  /**
   * The row as known from each of these sequences on; the first element is the row before all of
   * them.
   */
  private final AtomicReferenceArray<@Nullable SoftReference<PastRow>> past;

  /**
   * Statements that several sequences have in common. Not passed on to later versions, since two
   * histories may extend the same one.
   */
  private volatile SoftReference<Map<Object, Statement>> shared =
      new SoftReference<>(new ConcurrentHashMap<>());

  /** Of all texts of the events. */
  private final long characters;

  private volatile @Nullable RowHistory now;
  private volatile long listed = -1;

  private RowKnowledge(
      Row row,
      List<RecordedEvent> events,
      List<RecordedEvent> retracted,
      long[] places,
      long characters,
      @Nullable RowKnowledge before) {
    this.row = row;
    this.events = events;
    this.retracted = retracted;
    this.places = places;
    this.characters = characters;
    past = new AtomicReferenceArray<>(places.length + 1);
    if (before != null) {
      int same = Math.min(before.past.length(), past.length());
      for (int i = 0; i < same; i++) {
        past.setPlain(i, before.past.get(i));
      }
    }
  }

  static RowKnowledge nothing(Row row) {
    return new RowKnowledge(row, List.of(), List.of(), new long[0], 0, null);
  }

  /**
   * The row with later events.
   *
   * @param changed the added or retracted events, by sequence
   */
  RowKnowledge with(SortedMap<Long, RecordedEvent> changed) {
    List<RecordedEvent> all = new ArrayList<>(events.size() + changed.size());
    all.addAll(events);
    long more = 0;
    for (Map.Entry<Long, RecordedEvent> one : changed.entrySet()) {
      int index = KnownEvents.indexOf(all, one.getKey());
      if (index < 0) {
        all.add(one.getValue());
        more += one.getValue().event().toString().length();
      } else {
        all.set(index, one.getValue());
      }
      Retraction retraction = one.getValue().retraction();
      more += retraction == null ? 0 : retraction.reason().text().length();
    }
    RowKnowledge next =
        new RowKnowledge(
            row,
            Collections.unmodifiableList(all),
            retractedWith(changed.values()),
            placesWith(changed.values()),
            characters + more,
            this);
    RowHistory history = now;
    if (history != null && all.size() == events.size() + changed.size()) {
      next.now = history.with(row, changed.values()).orElse(null);
    }
    return next;
  }

  /** The row as known at a sequence, without later entries. */
  RowKnowledge cutAfter(long sequence) {
    return lastPlace() <= sequence
        ? this
        : new RowKnowledge(
            row,
            knownBy(sequence),
            retracted.stream().takeWhile(event -> event.lastPlace() <= sequence).toList(),
            Arrays.copyOf(places, known(sequence)),
            characters,
            this);
  }

  private List<RecordedEvent> retractedWith(Collection<RecordedEvent> changed) {
    List<RecordedEvent> more =
        changed.stream()
            .filter(event -> !event.stands())
            .sorted(Comparator.comparingLong(RecordedEvent::lastPlace))
            .toList();
    return more.isEmpty() ? retracted : Stream.concat(retracted.stream(), more.stream()).toList();
  }

  /** These sequences, and the later ones at which events were added or retracted. */
  private long[] placesWith(Collection<RecordedEvent> changed) {
    long last = lastPlace();
    long[] later =
        changed.stream()
            .flatMapToLong(RowKnowledge::places)
            .filter(place -> place > last)
            .sorted()
            .distinct()
            .toArray();
    long[] all = Arrays.copyOf(places, places.length + later.length);
    System.arraycopy(later, 0, all, places.length, later.length);
    return all;
  }

  /** The last sequence at which an event of the row was recorded or retracted, or -1. */
  long lastPlace() {
    return places.length == 0 ? -1 : places[places.length - 1];
  }

  /** The same, not after a sequence. */
  long lastPlaceBy(long sequence) {
    int known = known(sequence);
    return known == 0 ? -1 : places[known - 1];
  }

  /** The events that were recorded or retracted after a place, and not after a sequence. */
  List<RecordedEvent> changedSince(long place, long sequence) {
    int older = SortedPrefix.length(events.size(), i -> events.get(i).sequence() > place);
    int keptOn = SortedPrefix.length(retracted.size(), i -> retracted.get(i).lastPlace() > place);
    return Stream.concat(
            events.subList(older, events.size()).stream()
                .takeWhile(event -> event.sequence() <= sequence),
            retracted.subList(keptOn, retracted.size()).stream()
                .takeWhile(event -> event.lastPlace() <= sequence))
        .map(event -> event.knownUpTo(sequence))
        .toList();
  }

  /** The row as known at a sequence. */
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

  /** The part of it that profiles show. */
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

  /** How many characters the texts of its events have, at most. */
  long characters() {
    return characters;
  }

  /** How many measures its present statements list, each as often as it is listed. */
  long listed() {
    long known = listed;
    if (known < 0) {
      known =
          at(lastPlace()).statements().stream()
              .mapToLong(version -> version.value().measures().size())
              .sum();
      listed = known;
    }
    return known;
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

  /** The number of these sequences that are not after a given one. */
  private int known(long sequence) {
    if (sequence >= lastPlace()) {
      return places.length;
    }
    int found = Arrays.binarySearch(places, sequence);
    return found < 0 ? -found - 1 : found + 1;
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
