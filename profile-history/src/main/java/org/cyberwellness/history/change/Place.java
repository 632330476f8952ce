package org.cyberwellness.history.change;

import java.time.LocalDate;

/**
 * How far one country's changes have been delivered to a subscriber.
 *
 * @param sequence the last sequence of the stream that was delivered, or -1
 * @param day the last day that was reached
 * @param effect the sequence of the last delivered event of those that begin on that day; {@link
 *     #ALL} if all were
 */
public record Place(long sequence, LocalDate day, long effect) {
  /** All events that begin on the day have been delivered. */
  public static final long ALL = Long.MAX_VALUE;

  static Place at(long sequence, LocalDate day) {
    return new Place(sequence, day, ALL);
  }

  /** Whether nothing is left to deliver up to this sequence and day. */
  boolean isAt(long otherSequence, LocalDate otherDay) {
    return sequence >= otherSequence && hasTold(otherDay);
  }

  /** Whether all events that begin by this day have been delivered. */
  boolean hasTold(LocalDate other) {
    return effect == ALL && !day.isBefore(other);
  }

  /** Whether a known event begins too late to have been delivered. */
  boolean isBefore(LocalDate begin, long event) {
    return begin.isAfter(day) || begin.equals(day) && event > effect;
  }
}
