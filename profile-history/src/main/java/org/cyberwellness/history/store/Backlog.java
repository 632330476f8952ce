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

/** What is recorded and not projected yet, and how it is brought in past the processor. */
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
   * How far a country is projected that lacks something.
   *
   * @param projected the place of the last event that the read store knows, -1 for none
   * @param lacking how many further ones are recorded
   */
  public record Behind(long projected, long lacking) {}

  /** What the read store lacks, by country. */
  public SortedMap<CountryCode, Behind> behind() {
    // Asked first, or what is projected between the two questions would seem never recorded.
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

  /** Whether this instance projects the country, and had read all that was recorded before. */
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
   * Projects all of a country's events that the ledger holds, whether letters of them wait or not;
   * its letters are settled.
   *
   * @throws RuntimeException where one of them still cannot be projected, or a store is missing
   */
  public void catchUp(CountryCode country) {
    for (int attempt = 1; ; attempt++) {
      try {
        letters.settle(country, projection.catchUp(country, AT_ONCE));
        // What came since then was put with the letters as long as there were any.
        letters.settle(country, projection.catchUp(country, AT_ONCE));
        return;
      } catch (OvertakenException processor) {
        if (attempt == ATTEMPTS) {
          throw processor;
        }
      }
    }
  }

  /** Discards the letters of events that came in all the same. */
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
