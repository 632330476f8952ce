package org.cyberwellness.history.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's way through the changes of some countries. It buffers no changes: the next one
 * is computed on request, so that a subscriber may lag behind without limit. Not thread-safe.
 */
public final class ChangeFeed {
  private final WatermarkPoller poller;
  private final List<CountryCode> countries;
  private final Predicate<RecordedEvent> wanted;
  private final Map<CountryCode, Place> places;
  private Watermark watermark;
  private int turn;

  /** The changes of the country whose turn it is; null when they are used up. */
  private @Nullable CountryChanges current;

  ChangeFeed(
      WatermarkPoller poller,
      List<CountryCode> countries,
      Predicate<RecordedEvent> wanted,
      Map<CountryCode, Place> places,
      Watermark watermark) {
    this.poller = poller;
    this.countries = countries;
    this.wanted = wanted;
    this.places = new HashMap<>(places);
    this.watermark = watermark;
  }

  /**
   * The next change; blocks until there is one. Countries take turns, so that none starves the
   * others.
   *
   * @throws InterruptedException if the thread is interrupted while waiting
   */
  public Change next() throws InterruptedException {
    while (true) {
      for (; turn < countries.size(); turn++) {
        Optional<Change> change = next(countries.get(turn));
        if (change.isPresent()) {
          return change.get();
        }
      }
      watermark = poller.newerThan(watermark);
      turn = 0;
    }
  }

  private Optional<Change> next(CountryCode country) {
    long sequence = watermark.sequence(country);
    Place before = places.getOrDefault(country, Place.at(-1, watermark.today()));
    if (before.isAt(sequence, watermark.today())) {
      current = null;
      return Optional.empty();
    }
    CountryChanges changes = changes(country, sequence);
    CountryChanges.Step step = changes.next(before, wanted);
    Place place = step.place();
    places.put(country, place);
    current = place.isAt(sequence, watermark.today()) ? null : changes;
    return Optional.ofNullable(step.told())
        .map(
            told ->
                new Change(
                    told,
                    new AsOf(place.day()),
                    changes.history().knownUpTo(place.sequence()),
                    new Position(places)));
  }

  private CountryChanges changes(CountryCode country, long sequence) {
    CountryChanges cached = current;
    return cached != null && cached.areOf(country, sequence, watermark.today())
        ? cached
        : new CountryChanges(poller.history(country, sequence), watermark.today());
  }
}
