package org.cyberwellness.history.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.profile.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a country's stream did to an event: record it, or retract it without a
 * replacement. A correction records its replacement.
 *
 * @param event the event as known now
 * @param retraction the retraction that was recorded; null if the event was
 * @param history all that is recorded of its country
 */
public record JournalEntry(
    RecordedEvent event, @Nullable Retraction retraction, CountryHistory history) {

  /** The entry at a place of a stream; empty if the history does not reach it. */
  static Optional<JournalEntry> of(EventId id, CountryHistory history) {
    return history
        .find(id)
        .map(event -> new JournalEntry(event, null, history))
        .or(
            () ->
                history.events().stream()
                    .flatMap(event -> retractionOf(event, history))
                    .filter(entry -> entry.sequence() == id.sequence())
                    .findFirst());
  }

  /** The last entries of one country, the last one first. */
  public static List<JournalEntry> lastOf(CountryHistory history, int most) {
    return history.events().stream()
        .flatMap(
            event ->
                Stream.concat(
                    Stream.of(new JournalEntry(event, null, history)),
                    retractionOf(event, history)))
        .sorted(Comparator.comparingLong(JournalEntry::sequence).reversed())
        .limit(most)
        .toList();
  }

  private static Stream<JournalEntry> retractionOf(RecordedEvent event, CountryHistory history) {
    return Stream.ofNullable(event.retraction())
        .filter(retraction -> retraction.replacedBy() == null)
        .map(retraction -> new JournalEntry(event, retraction, history));
  }

  /** Its position in the country's stream. */
  public long sequence() {
    return retraction == null ? event.sequence() : retraction.sequence();
  }

  /** When it was recorded. */
  public Instant recordedAt() {
    return retraction == null ? event.recordedAt() : retraction.at();
  }

  /** The name of who recorded it. */
  public String recordedBy() {
    return retraction == null ? event.recordedBy() : retraction.by();
  }

  /** The newest knowledge of its country before the request that recorded it. */
  public KnownAt before() {
    return history.asKnownAt(new KnownAt(recordedAt().minus(1, ChronoUnit.MICROS))).knownAt();
  }

  /** The knowledge after it. */
  public KnownAt after() {
    return new KnownAt(recordedAt());
  }
}
