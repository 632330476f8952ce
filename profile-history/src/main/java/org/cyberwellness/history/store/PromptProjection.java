package org.cyberwellness.history.store;

import jakarta.annotation.PostConstruct;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.cyberwellness.history.ledger.Commits;
import org.cyberwellness.profile.event.CountryCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Projects what this instance records as soon as it is committed. The event processor comes later,
 * in larger batches, and finds it done: its part is what other instances recorded, and what failed
 * here.
 */
@Component
class PromptProjection {
  private static final Logger LOG = LoggerFactory.getLogger(PromptProjection.class);

  private final Commits commits;
  private final Projection projection;
  private final EventProcessingConfiguration processors;
  private final Set<CountryCode> waiting = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean projecting = new AtomicBoolean();

  PromptProjection(
      Commits commits, Projection projection, EventProcessingConfiguration processors) {
    this.commits = commits;
    this.projection = projection;
    this.processors = processors;
  }

  @PostConstruct
  void listen() {
    commits.listen(this::accept);
  }

  /** What comes while others are projected waits, and is projected together. */
  private boolean accept(Set<CountryCode> countries) {
    if (!mayProject()) {
      return false;
    }
    waiting.addAll(countries);
    if (projecting.compareAndSet(false, true)) {
      Thread.ofVirtual().name("prompt-projection").start(this::projectWaiting);
    }
    return true;
  }

  /** Whoever stops the event processor wants nothing projected. */
  private boolean mayProject() {
    return processors
        .eventProcessor(ProfileProjector.NAME, StreamingEventProcessor.class)
        .filter(StreamingEventProcessor::isRunning)
        .isPresent();
  }

  private void projectWaiting() {
    do {
      try {
        while (!waiting.isEmpty() && mayProject()) {
          Set<CountryCode> next = Set.copyOf(waiting);
          waiting.removeAll(next);
          projection.projectRecorded(next);
        }
      } catch (RuntimeException failure) {
        LOG.debug("The event processor is to project it", failure);
      } finally {
        projecting.set(false);
      }
    } while (!waiting.isEmpty() && mayProject() && projecting.compareAndSet(false, true));
  }
}
