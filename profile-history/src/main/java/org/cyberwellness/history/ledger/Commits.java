package org.cyberwellness.history.ledger;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.cyberwellness.history.timeline.StreamEntry;
import org.jspecify.annotations.Nullable;

/** Tells one listener what this instance has just committed to countries' streams. */
public final class Commits {
  private volatile Predicate<List<StreamEntry>> listener = _ -> false;
  private volatile Runnable follower = () -> {};
  private volatile @Nullable Queue<StreamEntry> collecting;

  Commits() {}

  /**
   * Replaces the listener. It is called on the committing thread, after the commit.
   *
   * @param listener returns whether it projects these entries itself
   */
  public void listen(Predicate<List<StreamEntry>> listener) {
    this.listener = listener;
  }

  /** Replaces what is run when something is committed that the listener does not project. */
  void follow(Runnable follower) {
    this.follower = follower;
  }

  /** Tells of entries of a stream, in their order, once they are committed. */
  void tell(List<StreamEntry> committed) {
    Queue<StreamEntry> wanted = collecting;
    if (wanted != null) {
      wanted.addAll(committed);
    }
    if (!listener.test(committed)) {
      follower.run();
    }
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
}
