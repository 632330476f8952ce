package org.cyberwellness.history.store;

import java.util.Map;
import java.util.Set;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** Whether the read store knows every event, so that no answer comes from half a projection. */
@Component
public class Completeness {
  private final Ledger ledger;
  private final ReadStore store;

  Completeness(Ledger ledger, ReadStore store) {
    this.ledger = ledger;
    this.store = store;
  }

  /** Whether it does, but for countries of which an event waits for an operator. */
  public boolean isReached() {
    Set<CountryCode> waiting = ledger.countriesWithDeadLetters();
    Map<CountryCode, Long> projected = store.sequences();
    return ledger.lastSequences().entrySet().stream()
        .filter(last -> !waiting.contains(last.getKey()))
        .allMatch(last -> projected.getOrDefault(last.getKey(), -1L) >= last.getValue());
  }
}
