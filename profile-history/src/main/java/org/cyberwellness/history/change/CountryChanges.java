package org.cyberwellness.history.change;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one country's current profile, in order. At a place, everything is told that is
 * known there and has begun by its day. Going on by an entry of the stream tells of what it records
 * or retracts, if that has begun; going on by a day tells of what is known and begins on it. So
 * each event is told once, whichever comes first. Going through all of them takes a time in
 * proportion to the length of the history. For one thread at a time.
 */
final class CountryChanges {
  private final CountryHistory history;
  private final LocalDate today;

  /** The events in the order of their begin, once it is needed. */
  private @Nullable List<RecordedEvent> byBegin;

  /** The retracted events, by the place of their retraction, once they are needed. */
  private @Nullable Map<Long, RecordedEvent> byRetraction;

  /**
   * @param today nothing that begins later is told
   */
  CountryChanges(CountryHistory history, LocalDate today) {
    this.history = history;
    this.today = today;
  }

  /**
   * One step on.
   *
   * @param told null where nothing is left to tell
   */
  record Step(Place place, @Nullable RecordedEvent told) {}

  CountryHistory history() {
    return history;
  }

  /** Whether they are those of a country, up to a place of its stream and a day. */
  boolean areOf(CountryCode country, long sequence, LocalDate day) {
    return history.country().equals(country) && history.sequence() == sequence && today.equals(day);
  }

  /** Goes on to the next change that is wanted, or to the end. */
  Step next(Place from, Predicate<RecordedEvent> wanted) {
    Place place = from;
    while (!place.isAt(history.sequence(), today)) {
      Step step = next(place);
      if (step.told() != null && wanted.test(step.told())) {
        return step;
      }
      place = step.place();
    }
    return new Step(place, null);
  }

  /** The days come first up to that on which the next entry was recorded. */
  private Step next(Place place) {
    long entry = place.sequence() + 1;
    LocalDate until = entry > history.sequence() ? today : earlier(recordedOn(entry), today);
    if (place.hasTold(until)) {
      return new Step(Place.at(entry, place.day()), tellable(entry, place.day()).orElse(null));
    }
    LocalDate day = place.day().isAfter(until) ? place.day() : until;
    return beginning(place, day)
        .map(event -> new Step(new Place(place.sequence(), event.begin(), event.sequence()), event))
        .orElseGet(() -> new Step(Place.at(place.sequence(), day), null));
  }

  /** The first of the known events that begins after the place and by a day. */
  private Optional<RecordedEvent> beginning(Place place, LocalDate until) {
    List<RecordedEvent> events = byBegin();
    for (int i = firstAfter(place, events); i < events.size(); i++) {
      RecordedEvent event = events.get(i);
      if (event.begin().isAfter(until)) {
        return Optional.empty();
      }
      RecordedEvent known = event.knownUpTo(place.sequence());
      if (event.sequence() <= place.sequence() && known.retraction() == null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private static int firstAfter(Place place, List<RecordedEvent> events) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      RecordedEvent event = events.get(middle);
      if (place.isBefore(event.begin(), event.sequence())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** What an entry records, if it has begun; else what it retracts, if that has. */
  private Optional<RecordedEvent> tellable(long entry, LocalDate day) {
    return recordedAt(entry)
        .filter(event -> !event.begin().isAfter(day))
        .or(() -> retractedAt(entry).filter(event -> !event.begin().isAfter(day)))
        .map(event -> event.knownUpTo(entry));
  }

  private LocalDate recordedOn(long entry) {
    Instant stamp =
        recordedAt(entry)
            .map(RecordedEvent::recordedAt)
            .or(() -> retractedAt(entry).map(RecordedEvent::retraction).map(Retraction::at))
            .orElseThrow();
    return LocalDate.ofInstant(stamp, ZoneOffset.UTC);
  }

  private Optional<RecordedEvent> recordedAt(long entry) {
    return history.find(new EventId(history.country(), entry));
  }

  private Optional<RecordedEvent> retractedAt(long entry) {
    return Optional.ofNullable(byRetraction().get(entry));
  }

  private List<RecordedEvent> byBegin() {
    List<RecordedEvent> sorted = byBegin;
    if (sorted == null) {
      sorted =
          history.events().stream()
              .sorted(comparing(RecordedEvent::begin).thenComparing(RecordedEvent::sequence))
              .toList();
      byBegin = sorted;
    }
    return sorted;
  }

  private Map<Long, RecordedEvent> byRetraction() {
    Map<Long, RecordedEvent> retracted = byRetraction;
    if (retracted == null) {
      retracted = new HashMap<>();
      for (RecordedEvent event : history.events()) {
        if (event.retraction() != null) {
          retracted.put(event.retraction().sequence(), event);
        }
      }
      byRetraction = retracted;
    }
    return retracted;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
