package org.cyberwellness.history.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendars of all countries, kept at hand. What this instance projects is there at once; what
 * others projected is looked for again when a reader comes and the last look is too long ago.
 */
@Component
public class CalendarCache {
  /** A row calendar can be replaced between two reads while its country is written. */
  private static final int ATTEMPTS = 5;

  private final ReadStore store;
  private final long lookAgain;
  private final Map<CountryCode, Calendar> cached = new ConcurrentHashMap<>();
  private final ReentrantLock looking = new ReentrantLock();
  private volatile @Nullable Look last;
  private volatile long expired = System.nanoTime();

  /**
   * @param lookAgain how old an answer may be of what another instance recorded
   */
  CalendarCache(
      ReadStore store, @Value("${cyberwellness.read-store.look-again:50ms}") Duration lookAgain) {
    this.store = store;
    this.lookAgain = lookAgain.toNanos();
  }

  /** A look into the store, by the nanoseconds of the process. */
  private record Look(long start, long end, @Nullable RuntimeException failure) {
    boolean isFresh(long now, long lookAgain, long expired) {
      return failure == null
          && start - expired >= 0
          && (now - start < lookAgain || start - now >= 0);
    }
  }

  /**
   * The newest calendar of a country, an empty one where nothing is recorded.
   *
   * @throws IncompleteReadStoreException where the store is not known to be complete
   */
  public Calendar of(CountryCode country) {
    refresh();
    Calendar calendar = cached.get(country);
    return calendar == null ? Calendar.empty(country) : calendar;
  }

  /** The newest calendar of each of these countries. */
  public Map<CountryCode, Calendar> of(Collection<CountryCode> countries) {
    Map<CountryCode, Calendar> calendars = new HashMap<>();
    countries.forEach(country -> calendars.computeIfAbsent(country, this::of));
    return calendars;
  }

  /** The newest calendar of every country of which something is recorded. */
  public Collection<Calendar> all() {
    refresh();
    return List.copyOf(cached.values());
  }

  /** Has the next reader look into the store; a look that is under way began too early for him. */
  void expire() {
    expired = System.nanoTime();
  }

  /** The calendars in a store that may be incomplete, an empty one where nothing is recorded. */
  Map<CountryCode, Calendar> evenIfIncomplete(Collection<CountryCode> countries) {
    Map<CountryCode, Long> sequences = store.sequencesEvenIfIncomplete(countries);
    Map<CountryCode, Calendar> found = new HashMap<>();
    countries.forEach(
        country -> {
          Calendar known = cached.get(country);
          long sequence = sequences.getOrDefault(country, -1L);
          if (known != null && known.sequence() == sequence) {
            found.put(country, known);
          }
        });
    List<CountryCode> others = countries.stream().filter(c -> !found.containsKey(c)).toList();
    found.putAll(load(others));
    countries.forEach(country -> found.computeIfAbsent(country, Calendar::empty));
    return found;
  }

  /** Keeps a calendar, unless a newer one is there: a stream only grows. */
  void keep(Calendar calendar) {
    cached.merge(
        calendar.country(),
        calendar,
        (one, other) -> one.sequence() > other.sequence() ? one : other);
  }

  private void refresh() {
    long now = System.nanoTime();
    Look before = last;
    if (before != null && before.isFresh(now, lookAgain, expired)) {
      return;
    }
    looking.lock();
    try {
      Look meanwhile = last;
      if (meanwhile == null || !meanwhile.isFresh(now, lookAgain, expired)) {
        look(now, meanwhile);
      }
    } finally {
      looking.unlock();
    }
  }

  /** Whoever waited while another looked in vain need not wait as long himself. */
  private void look(long asked, @Nullable Look meanwhile) {
    if (meanwhile != null && meanwhile.failure() != null && meanwhile.end() - asked >= 0) {
      throw meanwhile.failure();
    }
    long start = System.nanoTime();
    try {
      Map<CountryCode, Long> sequences = store.sequences();
      load(sequences.keySet().stream().filter(c -> isBehind(c, sequences)).toList())
          .values()
          .forEach(this::keep);
      last = new Look(start, System.nanoTime(), null);
    } catch (RuntimeException failure) {
      last = new Look(start, System.nanoTime(), failure);
      throw failure;
    }
  }

  private boolean isBehind(CountryCode country, Map<CountryCode, Long> sequences) {
    Calendar calendar = cached.get(country);
    return calendar == null || calendar.sequence() < sequences.getOrDefault(country, -1L);
  }

  private Map<CountryCode, Calendar> load(Collection<CountryCode> countries) {
    Map<CountryCode, Calendar> loaded = new HashMap<>();
    List<CountryCode> open = List.copyOf(countries);
    for (int attempt = 0; !open.isEmpty(); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new IncompleteReadStoreException();
      }
      Collection<CalendarHead> heads = store.heads(open);
      Map<String, RowCalendar> rows =
          store.rows(heads.stream().flatMap(head -> missing(head).stream()).toList());
      List<CountryCode> again = new ArrayList<>();
      for (CalendarHead head : heads) {
        whole(head, rows)
            .or(() -> cached(head))
            .ifPresentOrElse(
                calendar -> loaded.put(head.country(), calendar), () -> again.add(head.country()));
      }
      open = again;
    }
    return loaded;
  }

  /** The ids of the row calendars that are not at hand. */
  private List<String> missing(CalendarHead head) {
    Calendar known = cached.getOrDefault(head.country(), Calendar.empty(head.country()));
    return head.rows().entrySet().stream()
        .filter(row -> known.row(row.getKey(), row.getValue()).isEmpty())
        .map(row -> RowCalendar.id(head.country(), row.getKey(), row.getValue()))
        .toList();
  }

  /** What this instance has projected meanwhile, where that is as new. */
  private Optional<Calendar> cached(CalendarHead head) {
    return Optional.ofNullable(cached.get(head.country()))
        .filter(known -> known.sequence() >= head.sequence());
  }

  /** Nothing where a row calendar was replaced meanwhile. */
  private Optional<Calendar> whole(CalendarHead head, Map<String, RowCalendar> loaded) {
    Calendar known = cached.getOrDefault(head.country(), Calendar.empty(head.country()));
    List<RowCalendar> rows = new ArrayList<>();
    head.rows()
        .forEach(
            (row, place) ->
                known
                    .row(row, place)
                    .or(
                        () ->
                            Optional.ofNullable(
                                loaded.get(RowCalendar.id(head.country(), row, place))))
                    .ifPresent(rows::add));
    return rows.size() == head.rows().size()
        ? Optional.of(Calendar.of(head, rows))
        : Optional.empty();
  }
}
