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
 * Goes from change to change of some countries' profiles. It keeps no change in store: the next one
 * is worked out when it is asked for, so that a follower may be as far behind as it will. For one
 * thread at a time.
 */
public final class Following {
  private final Follower follower;
  private final List<CountryCode> countries;
  private final Predicate<RecordedEvent> wanted;
  private final Map<CountryCode, Place> places;
  private Watermark news;
  private int turn;

  /** Those of the country whose turn it is, while any are left. */
  private @Nullable CountryChanges current;

  Following(
      Follower follower,
      List<CountryCode> countries,
      Predicate<RecordedEvent> wanted,
      Map<CountryCode, Place> places,
      Watermark news) {
    this.follower = follower;
    this.countries = countries;
    this.wanted = wanted;
    this.places = new HashMap<>(places);
    this.news = news;
  }

  /**
   * The next change; waits until there is one. Each country has its turn, however much is recorded
   * on another.
   */
  public Change next() throws InterruptedException {
    while (true) {
      for (; turn < countries.size(); turn++) {
        Optional<Change> change = next(countries.get(turn));
        if (change.isPresent()) {
          return change.get();
        }
      }
      news = follower.newerThan(news);
      turn = 0;
    }
  }

  private Optional<Change> next(CountryCode country) {
    long sequence = news.sequence(country);
    Place before = places.getOrDefault(country, Place.at(-1, news.today()));
    if (before.isAt(sequence, news.today())) {
      current = null;
      return Optional.empty();
    }
    CountryChanges changes = changes(country, sequence);
    CountryChanges.Step step = changes.next(before, wanted);
    Place place = step.place();
    places.put(country, place);
    current = place.isAt(sequence, news.today()) ? null : changes;
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
    CountryChanges kept = current;
    return kept != null && kept.areOf(country, sequence, news.today())
        ? kept
        : new CountryChanges(follower.history(country, sequence), news.today());
  }
}
