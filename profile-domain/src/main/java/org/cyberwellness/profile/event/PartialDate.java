package org.cyberwellness.profile.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date given to the day, the month or the year: {@code 2014-08-26}, {@code 2011-10},
 * {@code 2007}.
 *
 * @param text the date as its source gives it
 * @param precision the unit to which it is given
 * @param firstDay the first day that it can mean
 * @param lastDay the last day that it can mean
 */
record PartialDate(String text, Precision precision, LocalDate firstDay, LocalDate lastDay) {

  /** From the most to the least precise. */
  enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  /**
   * @throws InvalidValueException if the text is not a calendar date
   */
  static PartialDate parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw refused(text);
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) {
        return new PartialDate(
            text, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null) {
        return new PartialDate(text, Precision.MONTH, month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
      return new PartialDate(text, Precision.DAY, day, day);
    } catch (DateTimeException e) {
      throw refused(text);
    }
  }

  private static InvalidValueException refused(String text) {
    return new InvalidValueException(
        "'%s' is not a calendar date: give YYYY, YYYY-MM or YYYY-MM-DD".formatted(text));
  }
}
