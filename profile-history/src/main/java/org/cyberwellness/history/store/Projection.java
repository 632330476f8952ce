package org.cyberwellness.history.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
  /** As many as a request may record, and some more: what other requests left. */
  private static final int MOST_RECORDED = 1_000;

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
    // Sorted, to avoid deadlocks.
    List<Lock> turnsOfAll =
        entries.keySet().stream()
            .sorted()
            .map(country -> turns.computeIfAbsent(country, _ -> new ReentrantLock()))
            .toList();
    turnsOfAll.forEach(Lock::lock);
    try {
      projectInTurn(entries);
    } finally {
      turnsOfAll.forEach(Lock::unlock);
    }
  }

  private void projectInTurn(Map<CountryCode, List<StreamEntry>> entries) {
    Map<CountryCode, Calendar> before = calendars.evenIfIncomplete(entries.keySet());
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
  }

  /**
   * Projects the next entries of each country's stream from the ledger, as far as there are any.
   *
   * @throws OvertakenException if another instance projected more meanwhile
   */
  void projectRecorded(Collection<CountryCode> countries) {
    Map<CountryCode, List<StreamEntry>> entries = new HashMap<>();
    countries.forEach(
        country -> {
          long next = calendars.known(country).sequence() + 1;
          List<StreamEntry> recorded =
              ledger.read(new StreamRange(country, next, next + MOST_RECORDED));
          if (!recorded.isEmpty()) {
            entries.put(country, recorded);
          }
        });
    if (!entries.isEmpty()) {
      project(entries);
    }
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
   * The entries that the history does not know. If a token ran ahead, entries missing in between
   * are read from the ledger.
   */
  private List<StreamEntry> further(CountryHistory history, List<StreamEntry> entries) {
    long next = history.sequence() + 1;
    List<StreamEntry> further =
        entries.stream().filter(entry -> entry.id().sequence() >= next).toList();
    if (further.isEmpty() || further.getFirst().id().sequence() == next) {
      return further;
    }
    return ledger.read(new StreamRange(history.country(), next, further.getLast().id().sequence()));
  }
}
