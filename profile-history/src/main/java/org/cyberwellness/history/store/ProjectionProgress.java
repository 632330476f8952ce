package org.cyberwellness.history.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** How far each country is projected. Readers use it to wait for their own writes. */
@Component
public class ProjectionProgress {
  /** Another instance may be projecting; its progress is visible only in the store. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

  private final ReadStore store;
  private final CalendarCache calendars;
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
    while (!isReachedSoon(country, sequence, end) && !isReachedElsewhere(country, sequence)) {
      if (System.nanoTime() >= end) {
        return false;
      }
    }
    return true;
  }

  /** Whether this instance knows of it before it is time to look into the store. */
  private boolean isReachedSoon(CountryCode country, long sequence, long end)
      throws InterruptedException {
    lock.lock();
    try {
      long left = Math.min(end - System.nanoTime(), LOOK_AGAIN.toNanos());
      while (calendars.known(country).sequence() < sequence) {
        if (left <= 0) {
          return false;
        }
        left = advanced.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private boolean isReachedElsewhere(CountryCode country, long sequence) {
    if (store.sequencesEvenIfIncomplete(List.of(country)).getOrDefault(country, -1L) < sequence) {
      return false;
    }
    calendars.bringUpToDate(country);
    return true;
  }

  /** Wakes those who wait: what this instance projected is among its calendars. */
  void tell() {
    lock.lock();
    try {
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
