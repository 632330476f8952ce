package org.cyberwellness.history.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/**
 * The calendars of countries, kept at hand: a read asks the store for no more than whether they are
 * still the newest.
 */
@Component
public class Calendars {
  private final ReadStore store;
  private final Map<CountryCode, Calendar> atHand = new ConcurrentHashMap<>();

  Calendars(ReadStore store) {
    this.store = store;
  }

  /** The newest calendar of each of these countries, an empty one where nothing is recorded. */
  public Map<CountryCode, Calendar> of(Collection<CountryCode> countries) {
    return orEmpty(newest(store.sequences(countries)), countries);
  }

  /** The newest calendar of every country of which something is recorded. */
  public Collection<Calendar> all() {
    return newest(store.sequences()).values();
  }

  /** The same from a store that may be incomplete. */
  Map<CountryCode, Calendar> soFar(Collection<CountryCode> countries) {
    return orEmpty(newest(store.sequencesSoFar(countries)), countries);
  }

  private static Map<CountryCode, Calendar> orEmpty(
      Map<CountryCode, Calendar> calendars, Collection<CountryCode> countries) {
    countries.forEach(country -> calendars.computeIfAbsent(country, Calendar::empty));
    return calendars;
  }

  /** Puts a calendar away that names versions which are gone. */
  public void forget(Calendar calendar) {
    atHand.remove(calendar.country(), calendar);
  }

  private Map<CountryCode, Calendar> newest(Map<CountryCode, Long> sequences) {
    List<CountryCode> stale =
        sequences.entrySet().stream()
            .filter(newest -> !isAtHand(newest.getKey(), newest.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    Map<CountryCode, Calendar> calendars =
        new HashMap<>(stale.isEmpty() ? Map.of() : store.calendars(stale));
    calendars.values().forEach(this::keep);
    for (CountryCode country : sequences.keySet()) {
      Calendar calendar = atHand.get(country);
      if (calendar != null) {
        calendars.putIfAbsent(country, calendar);
      }
    }
    return calendars;
  }

  private boolean isAtHand(CountryCode country, long sequence) {
    Calendar calendar = atHand.get(country);
    return calendar != null && calendar.sequence() == sequence;
  }

  void keep(Calendar calendar) {
    atHand.put(calendar.country(), calendar);
  }
}
