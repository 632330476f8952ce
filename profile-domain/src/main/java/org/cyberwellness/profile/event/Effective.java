package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a fact became true, as precisely as its source says it. The text is a subset of EDTF (ISO
 * 8601-2): a date, an interval of two dates, or {@code ../} and a date, which means "by that date,
 * start unknown".
 */
public final class Effective {
  private static final int MOST = "YYYY-MM-DD/YYYY-MM-DD".length();
  private static final String OPEN_START = "../";

  private final String text;
  private final PartialDate first;
  private final boolean open;

  private Effective(String text, PartialDate first, boolean open) {
    this.text = text;
    this.first = first;
    this.open = open;
  }

  /**
   * @throws InvalidValueException if the text has another form, or the interval ends before it
   *     starts
   */
  @JsonCreator
  public static Effective parse(String text) {
    if (text.length() > MOST) {
      throw new InvalidValueException(
          "is too long: give a DATE (YYYY, YYYY-MM or YYYY-MM-DD), DATE/DATE or ../DATE");
    }
    if (text.startsWith(OPEN_START)) {
      return new Effective(text, PartialDate.parse(text.substring(OPEN_START.length())), true);
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new Effective(text, PartialDate.parse(text), false);
    }
    PartialDate first = PartialDate.parse(text.substring(0, slash));
    PartialDate last = PartialDate.parse(text.substring(slash + 1));
    if (last.lastDay().isBefore(first.lastDay())) {
      throw new InvalidValueException(
          "'%s' ends before it starts: give the earlier date first".formatted(text));
    }
    return new Effective(text, first, false);
  }

  /**
   * The day from which a profile counts the fact: the last day of the first date. Before it, the
   * fact is not certain.
   */
  public LocalDate begin() {
    return first.lastDay();
  }

  /** The first day on which the fact can have begun; null if the start is unknown. */
  public @Nullable LocalDate earliest() {
    return open ? null : first.firstDay();
  }

  /** Whether the fact may be true already on a day. From {@link #begin} on it is certain. */
  public boolean canHaveBegunBy(LocalDate day) {
    return open || !first.firstDay().isAfter(day);
  }

  /** Whether only one day is possible. */
  public boolean isExact() {
    return !open && first.firstDay().equals(first.lastDay());
  }

  /**
   * How imprecise the text is: 0 for a day, 1 for a month, 2 for a year, 3 for an unknown start.
   */
  public int inexactness() {
    return open ? PartialDate.Precision.values().length : first.precision().ordinal();
  }

  /** Whether the start is unknown: the text begins with {@code ../}. */
  public boolean isOpen() {
    return open;
  }

  /** The text as the source gives it. */
  @JsonValue
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Effective that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
