package org.cyberwellness.history.ledger;

import java.util.Set;
import java.util.function.Predicate;
import org.cyberwellness.profile.event.CountryCode;

/** Tells one listener which countries this instance has just recorded events of. */
public final class Commits {
  private volatile Predicate<Set<CountryCode>> listener = _ -> false;

  Commits() {}

  /**
   * Replaces the listener. It is called on the committing thread, after the commit.
   *
   * @param listener returns whether it projects these countries itself
   */
  public void listen(Predicate<Set<CountryCode>> listener) {
    this.listener = listener;
  }

  /** Whether the listener projects these countries itself. */
  boolean areProjected(Set<CountryCode> countries) {
    return listener.test(countries);
  }
}
