package org.cyberwellness.history.ledger;

import java.time.Instant;
import java.util.Comparator;
import org.cyberwellness.profile.event.EventId;

/**
 * Where an entry stands in the order of recording of all countries: by its stamp, then by country
 * and sequence.
 */
public record EntryPlace(Instant recordedAt, EventId id) implements Comparable<EntryPlace> {
  private static final Comparator<EntryPlace> ORDER =
      Comparator.comparing(EntryPlace::recordedAt)
          .thenComparing(place -> place.id().country())
          .thenComparing(place -> place.id().sequence());

  @Override
  public int compareTo(EntryPlace other) {
    return ORDER.compare(this, other);
  }
}
