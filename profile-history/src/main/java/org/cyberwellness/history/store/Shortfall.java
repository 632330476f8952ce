package org.cyberwellness.history.store;

import java.util.Optional;
import java.util.SortedMap;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** The events that the read store lacks, but for those that wait for an operator. */
@Component
public class Shortfall {
  private final Backlog backlog;
  private final DeadLetters letters;
  private final CatchUp catchUp;

  Shortfall(Backlog backlog, DeadLetters letters, CatchUp catchUp) {
    this.backlog = backlog;
    this.letters = letters;
    this.catchUp = catchUp;
  }

  /** Whether there are none. */
  boolean isNone() {
    return lacking().isEmpty();
  }

  /** How many they are. */
  public long events() {
    return lacking().values().stream().mapToLong(Backlog.Behind::lacking).sum();
  }

  /**
   * Projects them straight from the ledger.
   *
   * @return a transient failure of a store for which something is not projected yet, if there was
   *     any: to be tried again
   */
  public Optional<RuntimeException> project() {
    return catchUp.all(lacking());
  }

  private SortedMap<CountryCode, Backlog.Behind> lacking() {
    SortedMap<CountryCode, Backlog.Behind> lacking = backlog.behind();
    lacking.keySet().removeAll(letters.waiting().keySet());
    return lacking;
  }
}
