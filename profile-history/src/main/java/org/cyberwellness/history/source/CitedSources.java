package org.cyberwellness.history.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cyberwellness.history.standing.Standings;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Source;
import org.springframework.stereotype.Component;

/**
 * Counts what cites each source. Each country's sources are kept in memory until something is
 * recorded of it, so that only the first question reads every history.
 */
@Component
public class CitedSources {
  private final Standings standings;
  private final HistoryCache histories;
  private final Map<CountryCode, CountrySources> kept = new ConcurrentHashMap<>();

  CitedSources(Standings standings, HistoryCache histories) {
    this.standings = standings;
    this.histories = histories;
  }

  /**
   * The sources that are cited, in no order.
   *
   * @param places the last sequence considered for each country, whatever was recorded later
   * @param wanted selects among the sources
   * @throws IncompleteReadStoreException if this instance cannot read a country up to that sequence
   *     yet
   */
  public Collection<CitedSource> in(Map<CountryCode, Long> places, Predicate<Source> wanted) {
    Map<Source, CitedSource> all = new HashMap<>();
    places.forEach(
        (country, place) ->
            sources(country, place)
                .cited()
                .forEach(
                    (source, cited) -> {
                      if (wanted.test(source)) {
                        all.merge(source, cited, CitedSource::and);
                      }
                    }));
    return all.values();
  }

  /** The countries whose standing events cite exactly this source. */
  public Set<CountryCode> countriesOf(Source source) {
    return standings.places().entrySet().stream()
        .filter(place -> sources(place.getKey(), place.getValue()).cited().containsKey(source))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private CountrySources sources(CountryCode country, long place) {
    CountrySources known = kept.get(country);
    if (known != null && known.sequence() == place) {
      return known;
    }
    CountryHistory history = Objects.requireNonNull(histories.of(List.of(country)).get(country));
    if (history.sequence() < place) {
      throw new IncompleteReadStoreException();
    }
    CountrySources read = CountrySources.of(history.knownUpTo(place));
    kept.merge(country, read, (one, other) -> one.sequence() > other.sequence() ? one : other);
    return read;
  }
}
