package org.cyberwellness.history.change;

import java.time.LocalDate;

/**
 * What someone has been told of a country: of each place of its stream up to one, and of each event
 * of these that has begun by a day.
 *
 * @param sequence the last place of the stream that was told, or -1
 * @param day the day that was reached
 * @param effect the place of the last event told of those that begin on that day; {@link #ALL} when
 *     the day is told whole
 */
public record Place(long sequence, LocalDate day, long effect) {
  /** That everything which begins on the day is told. */
  public static final long ALL = Long.MAX_VALUE;

  static Place at(long sequence, LocalDate day) {
    return new Place(sequence, day, ALL);
  }

  /** Whether nothing is left to tell up to a place of the stream and a day. */
  boolean isAt(long otherSequence, LocalDate otherDay) {
    return sequence >= otherSequence && hasTold(otherDay);
  }

  /** Whether everything is told that begins by a day. */
  boolean hasTold(LocalDate other) {
    return effect == ALL && !day.isBefore(other);
  }

  /** Whether an event that is known here begins too late to have been told. */
  boolean isBefore(LocalDate begin, long event) {
    return begin.isAfter(day) || begin.equals(day) && event > effect;
  }
}
