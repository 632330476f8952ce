package org.cyberwellness.api.web.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Parses dates and instants of requests. */
public final class TimeText {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(?i)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

  private TimeText() {}

  /**
   * @throws IllegalArgumentException if the text is not a calendar date in the form YYYY-MM-DD
   */
  public static LocalDate date(String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // refused below
    }
    throw new IllegalArgumentException("is not a calendar date: give YYYY-MM-DD");
  }

  /**
   * An instant, truncated to microseconds.
   *
   * @throws IllegalArgumentException if the text is not an RFC 3339 instant
   */
  public static Instant instant(String text) {
    try {
      if (DATE_TIME.matcher(text).matches()) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      }
    } catch (DateTimeException noSuchInstant) {
      // refused below
    }
    throw new IllegalArgumentException(
        "is not an instant: give one such as 2014-08-26T09:30:00Z (RFC 3339)");
  }
}
