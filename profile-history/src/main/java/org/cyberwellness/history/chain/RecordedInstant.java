package org.cyberwellness.history.chain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants as stored text of fixed width, so that texts sort like instants. */
public final class RecordedInstant {
  private static final DateTimeFormatter MICROSECONDS =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

  private RecordedInstant() {}

  /** The text of an instant: 2026-01-31T12:00:00.000001Z. */
  public static String text(Instant instant) {
    return MICROSECONDS.format(instant);
  }

  /** Whether a text is the stored form of the instant that another text gives. */
  public static boolean isOf(String text, String other) {
    try {
      return text.equals(text(Instant.parse(other)));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
