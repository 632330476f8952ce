package org.cyberwellness.history.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.store.ProjectionProgress;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Polls the read store for new events, whichever instance projected them. One poll serves all
 * waiting subscribers; without any, there is no polling.
 */
@Component
class WatermarkPoller {
  private static final Logger LOG = LoggerFactory.getLogger(WatermarkPoller.class);
  private static final long POLL_INTERVAL_MS = 50;

  private final ProjectionProgress progress;
  private final HistoryCache histories;
  private final Clock clock;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable Watermark latest;
  private int waiting;

  /**
   * One history of each country serves all subscribers. Weak values: a history stays in memory only
   * while a subscriber uses it.
   */
  private final Cache<CountryCode, CountryHistory> shared =
      Caffeine.newBuilder().weakValues().build();

  WatermarkPoller(ProjectionProgress progress, HistoryCache histories, Clock clock) {
    this.progress = progress;
    this.histories = histories;
    this.clock = clock;
  }

  /** The current limit up to which changes can be delivered. */
  Watermark now() {
    return new Watermark(
        progress.sequences(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** Waits for a limit that differs from the known one. */
  Watermark newerThan(Watermark known) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      waiting++;
      while (latest == null || latest.equals(known)) {
        changed.await();
      }
      return latest;
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  /** The country's history, at least up to a sequence that is known to be projected. */
  CountryHistory history(CountryCode country, long sequence) {
    if (sequence < 0) {
      return CountryHistory.empty(country);
    }
    CountryHistory history =
        shared
            .asMap()
            .compute(
                country,
                (_, cached) ->
                    cached == null || cached.sequence() < sequence
                        ? histories.of(country)
                        : cached);
    return history.knownUpTo(sequence);
  }

  /** If the store cannot be read, waiting subscribers wait for the next poll. */
  @Scheduled(fixedDelay = POLL_INTERVAL_MS)
  void poll() {
    if (!isAwaited()) {
      return;
    }
    try {
      publish(now());
    } catch (RuntimeException storeOutage) {
      LOG.debug("The read store cannot be read", storeOutage);
    }
  }

  private boolean isAwaited() {
    lock.lock();
    try {
      return waiting > 0;
    } finally {
      lock.unlock();
    }
  }

  private void publish(Watermark watermark) {
    lock.lock();
    try {
      if (!watermark.equals(latest)) {
        latest = watermark;
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
