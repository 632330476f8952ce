package org.cyberwellness.history.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** How far each country is projected. Readers use it to wait for their own writes. */
@Component
public class ProjectionProgress {
  /** Another instance may be projecting; its progress is visible only in the store. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

  private final ReadStore store;
  private final CalendarCache calendars;
  private final Map<CountryCode, Long> reached = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition advanced = lock.newCondition();

  ProjectionProgress(ReadStore store, CalendarCache calendars) {
    this.store = store;
    this.calendars = calendars;
  }

  /**
   * The last projected sequence of each country that this instance can read, whichever instance
   * projected it.
   *
   * @throws IncompleteReadStoreException if the store is not known to be complete
   */
  public Map<CountryCode, Long> sequences() {
    Map<CountryCode, Long> sequences = new HashMap<>();
    calendars.all().forEach(known -> sequences.put(known.country(), known.sequence()));
    return sequences;
  }

  /**
   * Waits until a country is projected up to a sequence.
   *
   * @return false if the time is over
   */
  public boolean await(CountryCode country, long sequence, Duration atMost)
      throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (!isReached(country, sequence)) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      lock.lock();
      try {
        if (reached.getOrDefault(country, -1L) < sequence) {
          advanced.awaitNanos(Math.min(left, LOOK_AGAIN.toNanos()));
        }
      } finally {
        lock.unlock();
      }
    }
    return true;
  }

  private boolean isReached(CountryCode country, long sequence) {
    if (reached.getOrDefault(country, -1L) >= sequence) {
      return true;
    }
    if (store.sequencesEvenIfIncomplete(List.of(country)).getOrDefault(country, -1L) < sequence) {
      return false;
    }
    calendars.bringUpToDate(country);
    return true;
  }

  void reached(CountryHistory history) {
    reached.merge(history.country(), history.sequence(), Math::max);
    lock.lock();
    try {
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
