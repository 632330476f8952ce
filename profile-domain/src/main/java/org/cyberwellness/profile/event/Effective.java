package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a fact became true in the world, as exactly as its source tells, in a subset of EDTF (ISO
 * 8601-2): a date, an interval of two dates, or {@code ../} and a date for 'by then; since when is
 * not known'.
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
   * @throws InvalidValueException where the text is of another form, or ends before it starts
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
   * The day from which the fact is taken as true: the latest on which it can have begun, so that a
   * profile never claims what was not yet certain.
   */
  public LocalDate begin() {
    return first.lastDay();
  }

  /** The first day on which the fact can have begun; null where that is open. */
  public @Nullable LocalDate earliest() {
    return open ? null : first.firstDay();
  }

  /**
   * Whether the fact can have begun by that day, though it is not taken as true before {@link
   * #begin}.
   */
  public boolean canHaveBegunBy(LocalDate day) {
    return open || !first.firstDay().isAfter(day);
  }

  /** Whether the fact can have begun on one day alone. */
  public boolean isExact() {
    return !open && first.firstDay().equals(first.lastDay());
  }

  /** From 0, the most exact: told to the day, the month, the year, or only 'by then'. */
  public int inexactness() {
    return open ? PartialDate.Precision.values().length : first.precision().ordinal();
  }

  /** Whether it only says 'by then; since when is not known'. */
  public boolean isOpen() {
    return open;
  }

  /** The text as its source tells it. */
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
