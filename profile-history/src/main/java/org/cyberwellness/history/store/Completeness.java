package org.cyberwellness.history.store;

import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.cyberwellness.history.ledger.Commits;
import org.cyberwellness.history.mongo.TokenIndex;
import org.springframework.stereotype.Component;

/** Sees to it that no answer comes from half a projection. */
@Component
public class Completeness {
  private final Shortfall shortfall;
  private final CatchUp catchUp;
  private final Commits commits;
  private final ReadStore store;
  private final StoreOwnership ownership;
  private final TokenIndex tokens;
  private final EventProcessingConfiguration processors;

  Completeness(
      Shortfall shortfall,
      CatchUp catchUp,
      Commits commits,
      ReadStore store,
      StoreOwnership ownership,
      TokenIndex tokens,
      EventProcessingConfiguration processors) {
    this.shortfall = shortfall;
    this.catchUp = catchUp;
    this.commits = commits;
    this.store = store;
    this.ownership = ownership;
    this.tokens = tokens;
    this.processors = processors;
  }

  /**
   * Whether the read store knows every event, but for those of countries of which one waits for an
   * operator. Where it does, answers can be given from then on.
   */
  public boolean isReached() {
    boolean reached = shortfall.isNone();
    if (reached) {
      store.markComplete();
    }
    return reached;
  }

  /** Projects all that is not projected, straight from the ledger. */
  public void projectMissing() {
    shortfall.project();
  }

  /**
   * Runs what records many events, with the event processor stopped, and projects them country by
   * country afterwards, straight from memory. It takes a fraction of the time of event after event.
   */
  public void projectAfterwards(Runnable recording) {
    stopProjecting();
    try {
      catchUp.recorded(commits.during(recording));
      projectMissing();
      // The processor would read all of them again.
      tokens.clear();
    } finally {
      startProjecting();
    }
  }

  /** Whether the store was emptied since it was complete, its tokens with it. */
  public boolean isLost() {
    return !store.isMarkedComplete();
  }

  /**
   * Has the tokens of the emptied store made anew: a processor looks for them at start. What lies
   * before them is for {@link #projectMissing}.
   */
  public void rebuild() {
    ownership.claim();
    tokens.ensure();
    stopProjecting();
    startProjecting();
  }

  /** Stops the event processor: events are recorded, and not projected. */
  public void stopProjecting() {
    processor().ifPresent(StreamingEventProcessor::shutDown);
  }

  /** Starts the event processor where its tokens say. */
  public void startProjecting() {
    processor().ifPresent(StreamingEventProcessor::start);
  }

  private Optional<StreamingEventProcessor> processor() {
    return processors.eventProcessor(ProfileProjector.NAME, StreamingEventProcessor.class);
  }
}
