package org.cyberwellness.history.ledger;

import org.cyberwellness.profile.event.CountryCode;

/**
 * Consecutive places of a country's stream.
 *
 * @param first the place of the first event
 * @param last the place of the last event, which belongs to it
 */
public record StreamRange(CountryCode country, long first, long last) {

  /**
   * @throws IllegalArgumentException where it is empty or begins before the stream does
   */
  public StreamRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("No places of a stream: %d to %d".formatted(first, last));
    }
  }
}
