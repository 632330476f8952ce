package org.cyberwellness.history.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks something up again once it is too old: one lookup at a time, which all that wait share. No
 * lock is held while it is looked up.
 */
final class SharedLookup {
  private static final Logger LOG = LoggerFactory.getLogger(SharedLookup.class);

  private final Runnable lookup;
  private final long oldest;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Running running; // under the lock
  private volatile @Nullable Running last;

  /**
   * @param lookup throws a RuntimeException if it fails
   * @param oldest the highest age of what a reader gets, in nanoseconds
   */
  SharedLookup(Runnable lookup, long oldest) {
    this.lookup = lookup;
    this.oldest = oldest;
  }

  /**
   * A lookup.
   *
   * @param start in nanoseconds of {@link System#nanoTime}
   * @param end completed without a value, or with the failure
   */
  private record Running(long start, CompletableFuture<@Nullable Void> end) {
    static Running begin() {
      return new Running(System.nanoTime(), new CompletableFuture<>());
    }

    boolean isSince(long instant) {
      return start - instant >= 0;
    }
  }

  /**
   * Returns once what was looked up is fresh enough. That is at once, as long as it is; from half
   * of its time on it is looked up in the background, so that readers who come often need not wait.
   *
   * @throws RuntimeException if a lookup failed for which this reader waited
   */
  void refresh() {
    long now = System.nanoTime();
    Running known = last;
    if (known == null || !known.isSince(now - oldest)) {
      await(now - oldest);
    } else if (!known.isSince(now - oldest / 2)) {
      inBackground();
    }
  }

  /** One lookup may be under way that began too early: then the next one is waited for, too. */
  private void await(long since) {
    boolean enough = false;
    while (!enough) {
      Running own = tryBegin();
      if (own != null) {
        run(own);
      }
      Running other = own == null ? underWay() : own;
      if (other != null) {
        join(other);
      }
      Running known = last;
      enough = known != null && known.isSince(since);
    }
  }

  private void inBackground() {
    Running own = tryBegin();
    if (own != null) {
      Thread.ofVirtual().name("lookup").start(() -> run(own));
    }
  }

  /** Null if there is one under way. */
  private @Nullable Running tryBegin() {
    lock.lock();
    try {
      if (running != null) {
        return null;
      }
      running = Running.begin();
      return running;
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Running underWay() {
    lock.lock();
    try {
      return running;
    } finally {
      lock.unlock();
    }
  }

  private void run(Running own) {
    @Nullable Throwable failure = null;
    try {
      lookup.run();
      last = own;
    } catch (RuntimeException | Error e) {
      LOG.debug("A lookup failed", e);
      failure = e;
    }
    lock.lock();
    try {
      running = null;
    } finally {
      lock.unlock();
    }
    if (failure == null) {
      own.end().complete(null);
    } else {
      own.end().completeExceptionally(failure);
    }
  }

  private static void join(Running other) {
    try {
      other.end().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }
}
