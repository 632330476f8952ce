package org.cyberwellness.history.store;

import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.history.mongo.TokenIndex;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** Sees to it that no answer comes from half a projection. */
@Component
public class Completeness {
  private final Backlog backlog;
  private final DeadLetters letters;
  private final ReadStore store;
  private final TokenIndex tokens;
  private final CatchUp catchUp;
  private final EventProcessingConfiguration processors;

  Completeness(
      Backlog backlog,
      DeadLetters letters,
      ReadStore store,
      TokenIndex tokens,
      CatchUp catchUp,
      EventProcessingConfiguration processors) {
    this.backlog = backlog;
    this.letters = letters;
    this.store = store;
    this.tokens = tokens;
    this.catchUp = catchUp;
    this.processors = processors;
  }

  /**
   * Whether the read store knows every event, but for those of countries of which one waits for an
   * operator. Where it does, answers can be given from then on.
   */
  public boolean isReached() {
    boolean reached = behind().isEmpty();
    if (reached) {
      store.markComplete();
    }
    return reached;
  }

  /** Projects all that is not projected, straight from the ledger. */
  public void projectMissing() {
    catchUp.all(behind());
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
    tokens.ensure();
    processors
        .eventProcessor(ProfileProjector.NAME, StreamingEventProcessor.class)
        .ifPresent(
            processor -> {
              processor.shutDown();
              processor.start();
            });
  }

  /** The countries of which events are not projected, but for those that wait for an operator. */
  private Set<CountryCode> behind() {
    Set<CountryCode> behind = new TreeSet<>(backlog.behind().keySet());
    behind.removeAll(letters.waiting().keySet());
    return behind;
  }
}
