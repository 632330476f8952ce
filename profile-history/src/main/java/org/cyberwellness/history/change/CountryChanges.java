package org.cyberwellness.history.change;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.profile.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one country's current profile, in order. At a place, everything is told that is
 * known there and has begun by its day. Going on by an entry of the stream tells of what it records
 * or retracts, if that has begun; going on by a day tells of what is known and begins on it. So
 * each event is told once, whichever comes first.
 *
 * @param today nothing that begins later is told
 */
record CountryChanges(CountryHistory history, LocalDate today) {

  /**
   * One step on.
   *
   * @param told null where nothing is left to tell
   */
  record Step(Place place, @Nullable RecordedEvent told) {}

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
    return history.upTo(place.sequence()).events().stream()
        .filter(event -> event.retraction() == null && !event.begin().isAfter(until))
        .filter(event -> place.isBefore(event.begin(), event.sequence()))
        .min(comparing(RecordedEvent::begin).thenComparing(RecordedEvent::sequence));
  }

  /** What an entry records, if it has begun; else what it retracts, if that has. */
  private Optional<RecordedEvent> tellable(long entry, LocalDate day) {
    CountryHistory known = history.upTo(entry);
    return recordedAt(entry)
        .filter(event -> !event.begin().isAfter(day))
        .or(() -> retractedAt(entry).filter(event -> !event.begin().isAfter(day)))
        .flatMap(event -> known.find(event.id()));
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
    return history.events().stream()
        .filter(event -> event.retraction() != null && event.retraction().sequence() == entry)
        .findFirst();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
