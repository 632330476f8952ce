package org.cyberwellness.api.subscription;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.cyberwellness.api.web.error.UnavailableException;
import org.cyberwellness.history.change.Change;
import org.cyberwellness.history.change.ChangeFeed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The open subscriptions. Each runs on its own virtual thread, which computes a change when the
 * client can take one. A subscription ends with UNAVAILABLE if its client does not take available
 * changes for a while, or if the application stops. The client can subscribe again.
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
        .description("Open subscriptions to changes on this instance")
        .register(meters);
  }

  Flux<Change> of(ChangeFeed feed) {
    return Flux.defer(
        () -> {
          OpenStream stream = new OpenStream(feed);
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
                        "No change was taken for %d s: subscribe again after the last cursor"
                            .formatted(patience.toSeconds()))));
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the web server waits for open requests. */
  @Override
  public void stop() {
    running = false;
    open.forEach(
        stream ->
            stream.end(
                new UnavailableException(
                    "The application stops: subscribe again after the last cursor")));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
