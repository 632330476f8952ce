package org.cyberwellness.history.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * An event store that wakes its streams as soon as events are committed that nobody else projects.
 * Axon's own store lets them poll every half second.
 */
final class LedgerStore extends EmbeddedEventStore {
  /** Events of other instances are found by polling only; those of this one, in batches. */
  private static final long LOOK_AGAIN_MS = 200;

  private final Set<WakenStream> streams = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService waker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ledger-look-again").factory());

  /** Streams read from the database, where committed events are visible when they are woken. */
  LedgerStore(Builder builder, Commits commits) {
    super(builder.optimizeEventConsumption(false));
    commits.follow(this::wake);
    waker.scheduleWithFixedDelay(this::wake, LOOK_AGAIN_MS, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken position) {
    WakenStream stream = new WakenStream(super.openStream(position));
    streams.add(stream);
    return stream;
  }

  @Override
  public void shutDown() {
    waker.shutdownNow();
    super.shutDown();
  }

  private void wake() {
    streams.forEach(WakenStream::wake);
  }

  private final class WakenStream implements TrackingEventStream {
    private final TrackingEventStream events;
    private volatile Runnable onAvailable = () -> {};

    WakenStream(TrackingEventStream events) {
      this.events = events;
    }

    void wake() {
      onAvailable.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
      onAvailable = callback;
      return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return events.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      return events.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      return events.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
      events.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
      streams.remove(this);
      events.close();
    }
  }
}
