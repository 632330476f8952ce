package org.cyberwellness.history.timeline;

import java.time.LocalDate;

/** The date that a profile describes, of the years 1800 to 9999. */
public record AsOf(LocalDate date) {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 9999;

  /** 1 January 1800, the earliest possible date. */
  public static final AsOf FIRST = new AsOf(LocalDate.of(FIRST_YEAR, 1, 1));

  /**
   * @throws IllegalArgumentException if the year is outside that range
   */
  public AsOf {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "is %s: give a date of the years %d to %d".formatted(date, FIRST_YEAR, LAST_YEAR));
    }
  }

  @Override
  public String toString() {
    return date.toString();
  }
}
