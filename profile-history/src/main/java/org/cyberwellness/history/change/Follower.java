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
 * Looks for news in the read store, whichever instance put them there: once for all who wait for
 * them, and only while somebody does.
 */
@Component
class Follower {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final long LOOK_AGAIN_MS = 50;

  private final ProjectionProgress progress;
  private final HistoryCache histories;
  private final Clock clock;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition newsCame = lock.newCondition();
  private @Nullable Watermark latest;
  private int waiting;

  /** One of each country is enough for all who are told the same; others keep it in memory. */
  private final Cache<CountryCode, CountryHistory> shared =
      Caffeine.newBuilder().weakValues().build();

  Follower(ProjectionProgress progress, HistoryCache histories, Clock clock) {
    this.progress = progress;
    this.histories = histories;
    this.clock = clock;
  }

  /** What can be told right now. */
  Watermark now() {
    return new Watermark(
        progress.sequences(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** Waits until something else can be told than what is known already. */
  Watermark newerThan(Watermark known) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      waiting++;
      while (latest == null || latest.equals(known)) {
        newsCame.await();
      }
      return latest;
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  /** The country's history, up to a place at least that is known to be projected. */
  CountryHistory history(CountryCode country, long sequence) {
    if (sequence < 0) {
      return CountryHistory.empty(country);
    }
    CountryHistory history =
        shared
            .asMap()
            .compute(
                country,
                (_, kept) ->
                    kept == null || kept.sequence() < sequence ? histories.of(country) : kept);
    return history.knownUpTo(sequence);
  }

  /** What cannot be read now is read later: whoever waits goes on waiting. */
  @Scheduled(fixedDelay = LOOK_AGAIN_MS)
  void look() {
    if (!isAwaited()) {
      return;
    }
    try {
      tell(now());
    } catch (RuntimeException storeMissing) {
      LOG.debug("The read store cannot be looked at", storeMissing);
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

  private void tell(Watermark news) {
    lock.lock();
    try {
      if (!news.equals(latest)) {
        latest = news;
        newsCame.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
