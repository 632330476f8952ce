package org.cyberwellness.history.change;

import java.time.LocalDate;
import java.util.Map;
import org.cyberwellness.profile.event.CountryCode;

/**
 * What can be told: how far each country's stream is projected, and which day it is.
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
