package org.cyberwellness.history.store;

import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.cyberwellness.history.cache.Room;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * A cache of countries' whole histories, which are read from the store and evicted if space is
 * short.
 */
@Component
public class HistoryCache {
  private static final Logger LOG = LoggerFactory.getLogger(HistoryCache.class);

  private static final long MOST_BYTES = 1_000_000_000;
  private static final int PART_OF_THE_HEAP = 4;
  private static final int COUNTRIES_AT_ONCE = 16;

  /** With the profiles of its days. */
  private static final int BYTES_OF_AN_EVENT = 2_000;

  private final ReadStore store;
  private final CalendarCache calendars;
  private final Set<CountryCode> preparing = ConcurrentHashMap.newKeySet();
  private final long capacity;
  private final Cache<CountryCode, CountryHistory> cache;

  @Autowired
  HistoryCache(ReadStore store, CalendarCache calendars) {
    this(
        store,
        calendars,
        Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP));
  }

  /**
   * @param capacity in bytes
   */
  HistoryCache(ReadStore store, CalendarCache calendars, long capacity) {
    this.store = store;
    this.calendars = calendars;
    this.capacity = capacity;
    cache =
        Caffeine.newBuilder()
            .maximumWeight(capacity)
            .weigher(
                (CountryCode _, CountryHistory history) ->
                    Math.toIntExact(Math.min(history.bytes(), Integer.MAX_VALUE)))
            .build();
  }

  /** The country's history, if it is cached and knows at least what the calendar knows. */
  public Optional<CountryHistory> cached(Calendar calendar) {
    CountryHistory history = cache.getIfPresent(calendar.country());
    return history != null && history.sequence() >= calendar.sequence()
        ? Optional.of(history)
        : Optional.empty();
  }

  /**
   * Loads a history into the cache in the background, unless another one would have to be evicted
   * for it.
   */
  public void prepare(Calendar calendar) {
    long taken = cache.policy().eviction().orElseThrow().weightedSize().orElse(0);
    if (taken + calendar.sequence() * BYTES_OF_AN_EVENT < capacity
        && preparing.add(calendar.country())) {
      Thread.ofVirtual()
          .name("histories-" + calendar.country())
          .start(
              () -> {
                try {
                  knownTo(List.of(calendar));
                } catch (RuntimeException storeMissing) {
                  LOG.debug("The history of {} cannot be loaded", calendar.country(), storeMissing);
                } finally {
                  preparing.remove(calendar.country());
                }
              });
    }
  }

  /** The country's history as far as it is projected. */
  public CountryHistory of(CountryCode country) {
    Calendar calendar = calendars.of(country);
    return cached(calendar)
        .orElseGet(() -> Objects.requireNonNull(knownTo(List.of(calendar)).get(country)));
  }

  /** The history of each country as far as it is projected. */
  public Map<CountryCode, CountryHistory> of(Collection<CountryCode> countries) {
    return knownTo(calendars.of(countries).values());
  }

  /** The same of many countries: no more than a few are in memory at once besides the cached. */
  public Stream<CountryHistory> inParts(Collection<CountryCode> countries) {
    return countries.stream()
        .gather(Gatherers.windowFixed(COUNTRIES_AT_ONCE))
        .flatMap(part -> of(part).values().stream());
  }

  /** The histories as known at these calendars. */
  Map<CountryCode, CountryHistory> knownTo(Iterable<Calendar> calendars) {
    Map<CountryCode, Long> sequences = new HashMap<>();
    calendars.forEach(calendar -> sequences.put(calendar.country(), calendar.sequence()));
    return load(sequences, sequences.keySet());
  }

  private Map<CountryCode, CountryHistory> load(
      Map<CountryCode, Long> sequences, Collection<CountryCode> countries) {
    Map<CountryCode, CountryHistory> histories = new HashMap<>();
    List<EventId> missing = new ArrayList<>();
    for (CountryCode country : countries) {
      CountryHistory history = cache.getIfPresent(country);
      long newest = sequences.getOrDefault(country, -1L);
      if (history == null || history.sequence() > newest) {
        history = CountryHistory.empty(country);
      }
      histories.put(country, history);
      missing.addAll(ReadStore.ids(country, history.sequence() + 1, newest));
    }
    if (!missing.isEmpty()) {
      Map<EventId, StreamEntry> found = store.entries(missing);
      if (found.size() < missing.size()) {
        throw new IncompleteReadStoreException();
      }
      Map<CountryCode, List<StreamEntry>> entries =
          found.values().stream()
              .sorted(Comparator.comparingLong(entry -> entry.id().sequence()))
              .collect(groupingBy(entry -> entry.id().country()));
      entries.forEach(
          (country, further) -> {
            CountryHistory history =
                histories.getOrDefault(country, CountryHistory.empty(country)).with(further);
            histories.put(country, history);
            keep(history);
          });
    }
    return histories;
  }

  void keep(CountryHistory history) {
    Room.make(cache, history.country(), history.bytes());
    cache
        .asMap()
        .merge(
            history.country(),
            history,
            (one, other) -> one.sequence() > other.sequence() ? one : other);
  }
}
