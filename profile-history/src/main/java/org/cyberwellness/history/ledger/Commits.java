package org.cyberwellness.history.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/** Tells one listener which countries this instance has just recorded events of. */
public final class Commits {
  private volatile Predicate<Set<CountryCode>> listener = _ -> false;
  private volatile @Nullable Queue<StreamEntry> collecting;

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

  /**
   * Runs what records events, one at a time.
   *
   * @return the entries that this instance committed meanwhile: all are kept in memory
   */
  public List<StreamEntry> during(Runnable recording) {
    Queue<StreamEntry> committed = new ConcurrentLinkedQueue<>();
    collecting = committed;
    try {
      recording.run();
    } finally {
      collecting = null;
    }
    return List.copyOf(committed);
  }

  /** Adds committed entries, if somebody wants them. */
  void collect(Collection<StreamEntry> committed) {
    Queue<StreamEntry> wanted = collecting;
    if (wanted != null) {
      wanted.addAll(committed);
    }
  }
}
