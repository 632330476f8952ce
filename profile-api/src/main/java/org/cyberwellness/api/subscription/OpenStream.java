package org.cyberwellness.api.subscription;

import java.time.Duration;
import org.cyberwellness.history.change.Change;
import org.cyberwellness.history.change.ChangeFeed;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.SynchronousSink;

/** The stream of changes to one client, which may be slower than the changes. */
final class OpenStream {
  private final ChangeFeed feed;
  private final Sinks.Empty<Object> end = Sinks.empty();
  private volatile boolean givenAway;
  private volatile long givenAwayAt;

  OpenStream(ChangeFeed feed) {
    this.feed = feed;
  }

  /** Called when the client can take a change. */
  void next(SynchronousSink<Change> sink) {
    givenAway = false;
    try {
      Change change = feed.next();
      givenAwayAt = System.nanoTime();
      givenAway = true;
      sink.next(change);
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      sink.complete();
    }
  }

  /** Whether the client has had a change for this time without requesting another. */
  boolean isStuckFor(Duration time) {
    return givenAway && System.nanoTime() - givenAwayAt > time.toNanos();
  }

  void end(RuntimeException reason) {
    end.tryEmitError(reason);
  }

  /** Ends with an error, or never. */
  Mono<Object> end() {
    return end.asMono();
  }
}
