package org.cyberwellness.history.change;

import java.time.LocalDate;
import java.util.Map;
import org.cyberwellness.profile.event.CountryCode;

/**
 * The limit up to which changes can be delivered: how far each country is projected, and today's
 * date.
 *
 * @param today in UTC
 */
record Watermark(Map<CountryCode, Long> sequences, LocalDate today) {

  Watermark {
    sequences = Map.copyOf(sequences);
  }

  long sequence(CountryCode country) {
    return sequences.getOrDefault(country, -1L);
  }
}
