package org.cyberwellness.history.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/**
 * The recorded events that are not projected yet. It can project them itself, without the event
 * processor.
 */
@Component
public class Backlog {
  private static final int ATTEMPTS = 10;
  private static final int AT_ONCE = 10_000;

  private final Ledger ledger;
  private final DeadLetters letters;
  private final ReadStore store;
  private final Projection projection;
  private final EventProcessingConfiguration processors;

  Backlog(
      Ledger ledger,
      DeadLetters letters,
      ReadStore store,
      Projection projection,
      EventProcessingConfiguration processors) {
    this.ledger = ledger;
    this.letters = letters;
    this.store = store;
    this.projection = projection;
    this.processors = processors;
  }

  /**
   * How far a country is projected.
   *
   * @param projected the last projected sequence, or -1
   * @param lacking the number of later recorded entries
   */
  public record Behind(long projected, long lacking) {}

  /** The countries that are not fully projected. */
  public SortedMap<CountryCode, Behind> behind() {
    // The ledger is asked first. Otherwise an event that is projected between the two reads would
    // seem never recorded.
    Map<CountryCode, Long> projected = store.sequencesEvenIfIncomplete();
    SortedMap<CountryCode, Behind> behind = new TreeMap<>();
    ledger
        .lastSequences()
        .forEach(
            (country, last) -> {
              long known = projected.getOrDefault(country, -1L);
              if (known < last) {
                behind.put(country, new Behind(known, last - known));
              }
            });
    return behind;
  }

  /**
   * Whether the event processor is past all that was recorded of the country before, on this
   * instance.
   */
  public boolean isPassed(CountryCode country) {
    return processors
        .eventProcessor(ProfileProjector.NAME, StreamingEventProcessor.class)
        .map(StreamingEventProcessor::processingStatus)
        .orElse(Map.of())
        .values()
        .stream()
        .filter(status -> status.getSegment().matches(country.alpha2()))
        .anyMatch(EventTrackerStatus::isCaughtUp);
  }

  /**
   * Projects all events of a country from the ledger, dead letters included, and discards its
   * letters.
   *
   * @throws RuntimeException if an event still cannot be projected, or a store does not answer
   */
  public void catchUp(CountryCode country) {
    for (int attempt = 1; ; attempt++) {
      try {
        letters.settle(country, projection.catchUp(country, AT_ONCE));
        // Later events were added to the letters while there were any.
        letters.settle(country, projection.catchUp(country, AT_ONCE));
        return;
      } catch (OvertakenException processor) {
        if (attempt == ATTEMPTS) {
          throw processor;
        }
      }
    }
  }

  /** Discards the letters of events that are projected by now. */
  public void settle() {
    Map<CountryCode, Long> projected = store.sequencesEvenIfIncomplete();
    letters
        .waiting()
        .forEach(
            (country, waiting) -> {
              long known = projected.getOrDefault(country, -1L);
              if (waiting.first() <= known) {
                letters.settle(country, known);
              }
            });
  }
}
