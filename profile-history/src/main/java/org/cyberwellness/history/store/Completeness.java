package org.cyberwellness.history.store;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.mongo.TokenIndex;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** Sees to it that no answer comes from half a projection. */
@Component
public class Completeness {
  private final Ledger ledger;
  private final ReadStore store;
  private final TokenIndex tokens;
  private final CatchUp catchUp;
  private final EventProcessingConfiguration processors;
  private SortedMap<CountryCode, Long> behindBefore = new TreeMap<>();

  Completeness(
      Ledger ledger,
      ReadStore store,
      TokenIndex tokens,
      CatchUp catchUp,
      EventProcessingConfiguration processors) {
    this.ledger = ledger;
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
  public void bringAbout() {
    catchUp.all(behind());
  }

  /**
   * Projects what was not projected at the last look either, nor anything after it: events that
   * were committed so late that the processor had gone past them.
   */
  public synchronized void projectStragglers() {
    SortedMap<CountryCode, Long> behind = behind();
    SortedMap<CountryCode, Long> stuck = new TreeMap<>(behind);
    stuck.entrySet().retainAll(behindBefore.entrySet());
    catchUp.all(stuck);
    behindBefore = behind;
  }

  /** Whether the store was emptied since it was complete, its tokens with it. */
  public boolean isLost() {
    return !store.isMarkedComplete();
  }

  /**
   * Has the tokens of the emptied store made anew: a processor looks for them at start. What lies
   * before them is for {@link #bringAbout}.
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

  /** The countries of which events are not projected, with the last place that is, or -1. */
  private SortedMap<CountryCode, Long> behind() {
    Set<CountryCode> waiting = ledger.countriesWithDeadLetters();
    Map<CountryCode, Long> projected = store.sequencesSoFar();
    SortedMap<CountryCode, Long> behind = new TreeMap<>();
    ledger
        .lastSequences()
        .forEach(
            (country, last) -> {
              long known = projected.getOrDefault(country, -1L);
              if (known < last && !waiting.contains(country)) {
                behind.put(country, known);
              }
            });
    return behind;
  }
}
