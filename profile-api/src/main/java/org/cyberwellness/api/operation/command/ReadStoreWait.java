package org.cyberwellness.api.operation.command;

import java.time.Duration;
import java.util.Optional;
import org.cyberwellness.history.store.Completeness;
import org.cyberwellness.history.store.Shortfall;

/** Completes the read store before a command records, and gives up where it makes no progress. */
final class ReadStoreWait {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Completeness completeness;
  private final Shortfall shortfall;
  private final Duration patience;

  /**
   * @param patience how long no event may be projected, for whatever transient failure
   */
  ReadStoreWait(Completeness completeness, Shortfall shortfall, Duration patience) {
    this.completeness = completeness;
    this.shortfall = shortfall;
    this.patience = patience;
  }

  /**
   * Returns once the read store knows all events.
   *
   * @throws CommandFailedException if it makes no progress, or the thread is interrupted
   */
  void await() {
    long fewest = Long.MAX_VALUE;
    long progressed = System.nanoTime();
    while (!completeness.isReached()) {
      Optional<RuntimeException> failure = shortfall.project();
      long missing = shortfall.events();
      if (missing < fewest) {
        fewest = missing;
        progressed = System.nanoTime();
      } else if (System.nanoTime() - progressed >= patience.toNanos()) {
        throw stuck(missing, failure);
      }
      pause();
    }
  }

  private CommandFailedException stuck(long missing, Optional<RuntimeException> failure) {
    return new CommandFailedException(
        "The read store lacks %d events, and took none for %s: %s"
            .formatted(
                missing,
                patience,
                failure.map(Throwable::getMessage).orElse("another instance may be writing")),
        failure.orElse(null));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("Interrupted before anything was recorded", e);
    }
  }
}
