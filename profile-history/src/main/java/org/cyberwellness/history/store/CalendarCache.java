package org.cyberwellness.history.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A cache of the calendars of all countries. Calendars projected by this instance are added at
 * once. Those of other instances are looked up when readers come: in the background before the last
 * lookup is too old, so that only a reader who comes after a pause waits.
 */
@Component
public class CalendarCache {
  /** A row calendar may be replaced between two reads while its country is being written. */
  private static final int ATTEMPTS = 5;

  private final ReadStore store;
  private final Map<CountryCode, Calendar> cached = new ConcurrentHashMap<>();
  private final SharedLookup lookups;

  /**
   * @param lookAgain the highest age of an answer, with respect to what other instances recorded
   */
  CalendarCache(
      ReadStore store, @Value("${cyberwellness.read-store.look-again:50ms}") Duration lookAgain) {
    this.store = store;
    this.lookups = new SharedLookup(this::look, lookAgain.toNanos());
  }

  /**
   * The newest calendar of a country; an empty one if nothing is recorded.
   *
   * @throws IncompleteReadStoreException if the store is not known to be complete
   */
  public Calendar of(CountryCode country) {
    lookups.refresh();
    Calendar calendar = cached.get(country);
    return calendar == null ? Calendar.empty(country) : calendar;
  }

  /** The newest calendar of each country. */
  public Map<CountryCode, Calendar> of(Collection<CountryCode> countries) {
    Map<CountryCode, Calendar> calendars = new HashMap<>();
    countries.forEach(country -> calendars.computeIfAbsent(country, this::of));
    return calendars;
  }

  /** The newest calendars of all countries with recorded events. */
  public Collection<Calendar> all() {
    lookups.refresh();
    return List.copyOf(cached.values());
  }

  /**
   * Brings a country's calendar up to date at once, whatever the age of the last lookup. No reader
   * of other countries waits for it.
   */
  void bringUpToDate(CountryCode country) {
    load(List.of(country)).values().forEach(this::keep);
  }

  /** The newest calendar of a country that is cached; an empty one if there is none. */
  Calendar known(CountryCode country) {
    return cached.getOrDefault(country, Calendar.empty(country));
  }

  /** The same of some countries. */
  Map<CountryCode, Calendar> known(Collection<CountryCode> countries) {
    Map<CountryCode, Calendar> known = new HashMap<>();
    countries.forEach(country -> known.put(country, known(country)));
    return known;
  }

  /** The calendars, even if the store may be incomplete; an empty one if nothing is recorded. */
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
    found.putAll(load(sequences.keySet().stream().filter(c -> !found.containsKey(c)).toList()));
    countries.forEach(country -> found.computeIfAbsent(country, Calendar::empty));
    return found;
  }

  /** Adds a calendar to the cache, unless a newer one is there: a stream only grows. */
  void keep(Calendar calendar) {
    cached.merge(
        calendar.country(),
        calendar,
        (one, other) -> one.sequence() > other.sequence() ? one : other);
  }

  private void look() {
    Map<CountryCode, Long> sequences = store.sequences();
    load(sequences.keySet().stream().filter(c -> isBehind(c, sequences)).toList())
        .values()
        .forEach(this::keep);
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
          rows(heads.stream().flatMap(head -> missing(head).stream()).toList());
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

  /** The ids of the row calendars that are not cached. */
  private List<String> missing(CalendarHead head) {
    Calendar known = known(head.country());
    return head.rows().entrySet().stream()
        .filter(row -> known.row(row.getKey(), row.getValue()).isEmpty())
        .map(row -> RowCalendar.id(head.country(), row.getKey(), row.getValue()))
        .toList();
  }

  /** The row calendars with these ids that exist; cached parts of them are not read. */
  private Map<String, RowCalendar> rows(Collection<String> ids) {
    Map<String, RowEnd> ends = store.rowEnds(ids);
    Map<String, CalendarPart> parts = new HashMap<>();
    ends.values().stream()
        .flatMap(end -> known(end.country()).earlierPartsOf(end.row()).stream())
        .forEach(part -> parts.put(part.id(), part));
    parts.putAll(
        store.parts(
            ends.values().stream()
                .flatMap(end -> end.earlier().stream())
                .filter(id -> !parts.containsKey(id))
                .toList()));
    Map<String, RowCalendar> rows = new HashMap<>();
    ends.forEach((id, end) -> end.after(parts).ifPresent(row -> rows.put(id, row)));
    return rows;
  }

  /** A cached calendar that is at least as new: this instance may have projected meanwhile. */
  private Optional<Calendar> cached(CalendarHead head) {
    return Optional.ofNullable(cached.get(head.country()))
        .filter(known -> known.sequence() >= head.sequence());
  }

  /** Empty if a row calendar was replaced meanwhile. */
  private Optional<Calendar> whole(CalendarHead head, Map<String, RowCalendar> loaded) {
    Calendar known = known(head.country());
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
