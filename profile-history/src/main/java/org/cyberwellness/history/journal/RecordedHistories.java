package org.cyberwellness.history.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** Countries' histories with everything recorded, whether it is projected yet or not. */
@Component
public class RecordedHistories {
  private final HistoryCache histories;
  private final Ledger ledger;

  RecordedHistories(HistoryCache histories, Ledger ledger) {
    this.histories = histories;
    this.ledger = ledger;
  }

  /**
   * The history of each of these countries.
   *
   * @throws RuntimeException if a stored event cannot be read
   */
  public Map<CountryCode, CountryHistory> of(Collection<CountryCode> countries) {
    Map<CountryCode, CountryHistory> found = new HashMap<>();
    histories.of(countries).forEach((country, known) -> found.put(country, recorded(known)));
    countries.forEach(
        country -> found.computeIfAbsent(country, code -> recorded(CountryHistory.empty(code))));
    return found;
  }

  /** A history with what is recorded beyond it. */
  CountryHistory recorded(CountryHistory known) {
    return known.with(
        ledger.read(new StreamRange(known.country(), known.sequence() + 1, Long.MAX_VALUE)));
  }
}
