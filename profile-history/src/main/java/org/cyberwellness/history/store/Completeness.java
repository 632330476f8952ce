package org.cyberwellness.history.store;

import java.util.Map;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.mongo.TokenIndex;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** Sees to it that no answer comes from half a projection. */
@Component
public class Completeness {
  private final Ledger ledger;
  private final DeadLetters letters;
  private final ReadStore store;
  private final TokenIndex tokens;
  private final EventProcessingConfiguration processors;

  Completeness(
      Ledger ledger,
      DeadLetters letters,
      ReadStore store,
      TokenIndex tokens,
      EventProcessingConfiguration processors) {
    this.ledger = ledger;
    this.letters = letters;
    this.store = store;
    this.tokens = tokens;
    this.processors = processors;
  }

  /**
   * Whether the read store knows every event, but for those of countries of which one waits for an
   * operator. Where it does, answers can be given from then on.
   */
  public boolean isReached() {
    Set<CountryCode> waiting = letters.waiting().keySet();
    Map<CountryCode, Long> projected = store.sequencesSoFar();
    boolean reached =
        ledger.lastSequences().entrySet().stream()
            .filter(last -> !waiting.contains(last.getKey()))
            .allMatch(last -> projected.getOrDefault(last.getKey(), -1L) >= last.getValue());
    if (reached) {
      store.markComplete();
    }
    return reached;
  }

  /** Whether the store was emptied since it was complete, its tokens with it. */
  public boolean isLost() {
    return !store.isMarkedComplete();
  }

  /**
   * Has every event projected anew into the emptied store: a processor looks for tokens at start.
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
}
