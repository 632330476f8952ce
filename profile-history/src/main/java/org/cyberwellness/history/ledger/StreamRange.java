package org.cyberwellness.history.ledger;

import org.cyberwellness.profile.event.CountryCode;

/**
 * Consecutive entries of a country's stream.
 *
 * @param first the sequence of the first entry
 * @param last the sequence of the last entry, included
 */
public record StreamRange(CountryCode country, long first, long last) {

  /**
   * @throws IllegalArgumentException if the range is empty or starts below 0
   */
  public StreamRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "Not a range of sequences: %d to %d".formatted(first, last));
    }
  }
}
