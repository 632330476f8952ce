package org.cyberwellness.history.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Projects countries straight from the ledger, each as a whole: what an empty store lacks, which
 * takes a fraction of the time of event after event, and what a token ran ahead of.
 */
@Component
class CatchUp {
  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  private static final int COUNTRIES_AT_ONCE = 2;

  /** What is in memory at once is bounded so. */
  private static final int ENTRIES_AT_ONCE = 10_000;

  private final Ledger ledger;
  private final Projection projection;

  CatchUp(Ledger ledger, Projection projection) {
    this.ledger = ledger;
    this.projection = projection;
  }

  /**
   * Projects what these countries lack.
   *
   * @param projected the last place of each that is projected, or -1
   */
  void all(Map<CountryCode, Long> projected) {
    if (projected.isEmpty()) {
      return;
    }
    try (ExecutorService workers = Executors.newFixedThreadPool(COUNTRIES_AT_ONCE)) {
      projected.forEach((country, last) -> workers.execute(() -> tryOne(country, last)));
    }
  }

  /** The others go on without it; it is tried again at the next look. */
  private void tryOne(CountryCode country, long last) {
    try {
      one(country, last);
    } catch (OvertakenException another) {
      LOG.debug("{} is projected by another", country);
    } catch (RuntimeException failure) {
      LOG.warn("{} is not projected: {}", country, failure.toString());
    }
  }

  private void one(CountryCode country, long last) {
    long next = last + 1;
    List<StreamEntry> entries;
    do {
      entries = ledger.read(new StreamRange(country, next, next + ENTRIES_AT_ONCE - 1));
      if (!entries.isEmpty()) {
        projection.project(Map.of(country, entries));
        next += entries.size();
      }
    } while (entries.size() == ENTRIES_AT_ONCE);
  }
}
