package org.cyberwellness.history.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/**
 * Computes what events change in the read store, and writes it. Projecting the same events twice
 * changes nothing.
 */
@Component
class Projection {
  private final ReadStore store;
  private final CalendarCache calendars;
  private final HistoryCache histories;
  private final Ledger ledger;
  private final ProjectionProgress progress;

  /**
   * One lock for each country: two projections that start from the same calendar would overwrite
   * each other.
   */
  private final Map<CountryCode, Lock> turns = new ConcurrentHashMap<>();

  Projection(
      ReadStore store,
      CalendarCache calendars,
      HistoryCache histories,
      Ledger ledger,
      ProjectionProgress progress) {
    this.store = store;
    this.calendars = calendars;
    this.histories = histories;
    this.ledger = ledger;
    this.progress = progress;
  }

  /**
   * Projects entries of each country's stream, in their order.
   *
   * @throws OvertakenException if another instance projected more meanwhile
   */
  void project(Map<CountryCode, List<StreamEntry>> entries) {
    inTurn(
        entries.keySet(), () -> projectFrom(calendars.evenIfIncomplete(entries.keySet()), entries));
  }

  /**
   * The same of entries that this instance recorded. The store is not asked how far it is where
   * they are the next of what is cached: the write finds out.
   *
   * @throws OvertakenException if another instance projected more meanwhile
   */
  void projectRecorded(Map<CountryCode, List<StreamEntry>> entries) {
    inTurn(
        entries.keySet(),
        () -> {
          Map<CountryCode, Calendar> known = calendars.known(entries.keySet());
          boolean areNext = known.values().stream().allMatch(calendar -> isNext(calendar, entries));
          try {
            projectFrom(areNext ? known : calendars.evenIfIncomplete(entries.keySet()), entries);
          } catch (OvertakenException another) {
            projectFrom(calendars.evenIfIncomplete(entries.keySet()), entries);
          }
        });
  }

  private static boolean isNext(Calendar known, Map<CountryCode, List<StreamEntry>> entries) {
    StreamEntry first = Objects.requireNonNull(entries.get(known.country())).getFirst();
    return first.id().sequence() == known.sequence() + 1;
  }

  private void inTurn(Collection<CountryCode> countries, Runnable projecting) {
    // Sorted, to avoid deadlocks.
    List<Lock> turnsOfAll =
        countries.stream()
            .sorted()
            .map(country -> turns.computeIfAbsent(country, _ -> new ReentrantLock()))
            .toList();
    turnsOfAll.forEach(Lock::lock);
    try {
      projecting.run();
    } finally {
      turnsOfAll.forEach(Lock::unlock);
    }
  }

  private void projectFrom(
      Map<CountryCode, Calendar> before, Map<CountryCode, List<StreamEntry>> entries) {
    Map<CountryCode, CountryHistory> known = histories.knownTo(before.values());
    List<CountryUpdate> updates = new ArrayList<>();
    List<CountryHistory> after = new ArrayList<>();
    before.forEach(
        (country, calendar) -> {
          CountryHistory history = Objects.requireNonNull(known.get(country));
          List<StreamEntry> further =
              further(history, Objects.requireNonNull(entries.get(country)));
          if (!further.isEmpty()) {
            CountryHistory next = history.with(further);
            after.add(next);
            updates.add(CountryUpdate.of(calendar, next, further));
          }
        });
    store.write(updates);
    updates.forEach(update -> calendars.keep(update.calendar()));
    after.forEach(histories::keep);
    progress.tell();
    store.deleteSuperseded(updates);
  }

  /**
   * Projects what the ledger contains of a country.
   *
   * @param atOnce the number of entries that are read and written together
   * @return the last projected sequence
   */
  long catchUp(CountryCode country, int atOnce) {
    long projected = sequence(country);
    List<StreamEntry> next;
    do {
      next = ledger.read(new StreamRange(country, projected + 1, projected + atOnce));
      if (!next.isEmpty()) {
        project(Map.of(country, next));
        projected = next.getLast().id().sequence();
      }
    } while (next.size() == atOnce);
    return projected;
  }

  /** The last projected sequence of a country, or -1. */
  long sequence(CountryCode country) {
    return store.sequencesEvenIfIncomplete(List.of(country)).getOrDefault(country, -1L);
  }

  /**
   * The entries that the history does not know. Those missing in between are read from the ledger:
   * a token may have run ahead, and commits may be told in another order than they were made.
   */
  private List<StreamEntry> further(CountryHistory history, List<StreamEntry> entries) {
    long next = history.sequence() + 1;
    List<StreamEntry> further =
        entries.stream().filter(entry -> entry.id().sequence() >= next).toList();
    if (further.isEmpty()) {
      return further;
    }
    long last = further.getLast().id().sequence();
    return further.size() == last - next + 1
        ? further
        : ledger.read(new StreamRange(history.country(), next, last));
  }
}
