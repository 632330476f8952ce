package org.cyberwellness.history.store;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.cyberwellness.history.ledger.Commits;
import org.cyberwellness.history.timeline.StreamEntry;
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

  /** What is written together; the rest is next. */
  private static final int MOST_ENTRIES = 2_000;

  private final Commits commits;
  private final Projection projection;
  private final EventProcessingConfiguration processors;
  private final Queue<List<StreamEntry>> waiting = new ConcurrentLinkedQueue<>();
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
  private boolean accept(List<StreamEntry> committed) {
    if (!mayProject()) {
      return false;
    }
    waiting.add(committed);
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
          projection.projectRecorded(next());
        }
      } catch (RuntimeException failure) {
        LOG.debug("The event processor is to project it", failure);
      } finally {
        projecting.set(false);
      }
    } while (!waiting.isEmpty() && mayProject() && projecting.compareAndSet(false, true));
  }

  private Map<CountryCode, List<StreamEntry>> next() {
    List<StreamEntry> entries = new ArrayList<>();
    List<StreamEntry> committed;
    while (entries.size() < MOST_ENTRIES && (committed = waiting.poll()) != null) {
      entries.addAll(committed);
    }
    return entries.stream()
        .sorted(Comparator.comparingLong(entry -> entry.id().sequence()))
        .collect(groupingBy(entry -> entry.id().country()));
  }
}
