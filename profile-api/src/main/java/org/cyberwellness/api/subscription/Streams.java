package org.cyberwellness.api.subscription;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.cyberwellness.api.web.error.UnavailableException;
import org.cyberwellness.history.change.Change;
import org.cyberwellness.history.change.Following;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The open streams of changes. Each runs on a virtual thread of its own, which works out a change
 * when the client can take one, and otherwise rests. A client that takes none for a while although
 * there are some, and every client when the application stops, is sent away with an error that asks
 * it to come again.
 */
@Component
class Streams implements SmartLifecycle {
  private static final long LOOK_AGAIN_MS = 1_000;

  private final Duration patience;
  private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
  private final Scheduler threads =
      Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
  private volatile boolean running;

  Streams(
      @Value("${cyberwellness.subscription.patience}") Duration patience, MeterRegistry meters) {
    this.patience = patience;
    Gauge.builder("cyberwellness.subscriptions", open, Set::size)
        .description("Streams of changes that are open on this instance")
        .register(meters);
  }

  Flux<Change> of(Following following) {
    return Flux.defer(
        () -> {
          OpenStream stream = new OpenStream(following);
          open.add(stream);
          return Flux.generate(stream::next)
              .subscribeOn(threads)
              .takeUntilOther(stream.end())
              .doFinally(_ -> open.remove(stream));
        });
  }

  @Scheduled(fixedDelay = LOOK_AGAIN_MS)
  void sendSlowOnesAway() {
    open.stream()
        .filter(stream -> stream.isStuckFor(patience))
        .forEach(
            stream ->
                stream.end(
                    new UnavailableException(
                        "The changes were not taken for %d s: subscribe again, after the last cursor"
                            .formatted(patience.toSeconds()))));
  }

  @Override
  public void start() {
    running = true;
  }

  /** Comes before the web server waits for requests to end. */
  @Override
  public void stop() {
    running = false;
    open.forEach(
        stream ->
            stream.end(
                new UnavailableException(
                    "The application stops: subscribe again, after the last cursor")));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
