package org.cyberwellness.history.store;

import java.time.LocalDate;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Row;

/**
 * Names what a row says from a day on, as written down at one place of the country's stream. A
 * version is never overwritten, so that a reader who holds a calendar cannot see a later one.
 */
record VersionId(CountryCode country, Row row, int day, int written) {

  @Override
  public String toString() {
    return country + ":" + row.name() + ":" + LocalDate.ofEpochDay(day) + ":" + written;
  }
}
