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
import org.cyberwellness.history.timeline.SortedPrefix;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one country's current profile, in order. A {@link Place} has two coordinates: a
 * sequence and a day. At a place, every event known by the sequence and begun by the day has been
 * delivered. A step to the next sequence delivers what that entry records or retracts, if it has
 * begun. A step to the next day delivers the known events that begin on it. So each event is
 * delivered once, whichever comes first. Going through all changes takes time proportional to the
 * length of the history. Not thread-safe.
 */
final class CountryChanges {
  private final CountryHistory history;
  private final LocalDate today;

  /** The events by begin day; computed when first needed. */
  private @Nullable List<RecordedEvent> byBegin;

  /** The retracted events, by the sequence of their retraction; computed when first needed. */
  private @Nullable Map<Long, RecordedEvent> byRetraction;

  /**
   * @param today the last day considered; events that begin later are not delivered
   */
  CountryChanges(CountryHistory history, LocalDate today) {
    this.history = history;
    this.today = today;
  }

  /**
   * One step.
   *
   * @param told the event to deliver; null if nothing is left
   */
  record Step(Place place, @Nullable RecordedEvent told) {}

  CountryHistory history() {
    return history;
  }

  /** Whether these are the changes of this country up to this sequence and day. */
  boolean areOf(CountryCode country, long sequence, LocalDate day) {
    return history.country().equals(country) && history.sequence() == sequence && today.equals(day);
  }

  /** Advances to the next wanted change, or to the end. */
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

  /** Days are delivered first, up to the day on which the next entry was recorded. */
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

  /** The first known event that begins after the place and not later than a day. */
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
    return SortedPrefix.length(
        events.size(), i -> place.isBefore(events.get(i).begin(), events.get(i).sequence()));
  }

  /**
   * The event that an entry records, or else the event that it retracts, if that event has begun.
   */
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
