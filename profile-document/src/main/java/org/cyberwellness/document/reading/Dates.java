package org.cyberwellness.document.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.InvalidValueException;

/** Finds the date in a sentence, as exactly as it is told. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(\\d{1,2}) ?(?:st|nd|rd|th)?";
  private static final String TO = " ?(?:-|\u2013|\u2014|to|and|until) ?";
  private static final String YEAR = ",? ?((?:1[89]|20|21)\\d\\d)\\b";
  private static final String BEFORE = "(?i)(?<![\\w.])";

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:1[89]|20|21)\\d\\d-\\d\\d-\\d\\d)(?:(?:/| to"
              + " )(\\d{4}-\\d\\d-\\d\\d))?(?!\\d)");
  private static final Pattern DAYS_ACROSS_MONTHS =
      Pattern.compile(BEFORE + DAY + " (?:of )?" + MONTH + TO + DAY + " (?:of )?" + MONTH + YEAR);
  private static final Pattern DAYS =
      Pattern.compile(BEFORE + DAY + TO + DAY + " (?:of )?" + MONTH + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(BEFORE + DAY + " (?:of )?" + MONTH + YEAR);
  private static final Pattern MONTH_FIRST_DAYS =
      Pattern.compile(BEFORE + MONTH + " " + DAY + TO + DAY + YEAR);
  private static final Pattern MONTH_FIRST = Pattern.compile(BEFORE + MONTH + " " + DAY + YEAR);
  private static final Pattern SLASHED =
      Pattern.compile("(?<!\\d)(\\d{1,2})([/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_YEAR = Pattern.compile(BEFORE + MONTH + " ?(?:of )?" + YEAR);
  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "(?i)\\b(?<by>by|before|until) (?:the end of"
              + " )?(?<a>(?:1[89]|20)\\d\\d)\\b|(?:\\b(?:in|since|from|of|early|mid|late|year|dated)["
              + " -]|\\()(?<b>(?:1[89]|20)\\d\\d)(?![\\d.,/\u2013-]\\d|[\u2013-])\\b");

  private Dates() {}

  /** The most exact date that the text tells, or nothing. */
  static Optional<Effective> in(String text) {
    return day(text).or(() -> monthOf(text)).or(() -> yearOf(text));
  }

  /** The day, or the days from and to, that the text tells. */
  static Optional<Effective> day(String text) {
    Matcher m = ISO.matcher(text);
    if (m.find()) {
      return effective(m.group(2) == null ? m.group(1) : m.group(1) + "/" + m.group(2));
    }
    m = DAYS_ACROSS_MONTHS.matcher(text);
    if (m.find()) {
      String year = m.group(5);
      return effective(day(year, m.group(2), m.group(1)) + "/" + day(year, m.group(4), m.group(3)));
    }
    m = DAYS.matcher(text);
    if (m.find()) {
      return effective(
          day(m.group(4), m.group(3), m.group(1)) + "/" + day(m.group(4), m.group(3), m.group(2)));
    }
    m = MONTH_FIRST_DAYS.matcher(text);
    if (m.find()) {
      return effective(
          day(m.group(4), m.group(1), m.group(2)) + "/" + day(m.group(4), m.group(1), m.group(3)));
    }
    m = DAY_FIRST.matcher(text);
    if (m.find()) {
      return effective(day(m.group(3), m.group(2), m.group(1)));
    }
    m = MONTH_FIRST.matcher(text);
    if (m.find()) {
      return effective(day(m.group(3), m.group(1), m.group(2)));
    }
    return slashed(text);
  }

  /** Day before month, unless only the other order is a date: where both are, it is not told. */
  private static Optional<Effective> slashed(String text) {
    Matcher m = SLASHED.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(m.group(1));
    int two = Integer.parseInt(m.group(3));
    boolean dayFirst = one > 12 || m.group(2).equals(".");
    if (!dayFirst && two <= 12 && one != two) {
      return Optional.empty();
    }
    return effective(
        "%s-%02d-%02d".formatted(m.group(4), dayFirst ? two : one, dayFirst ? one : two));
  }

  private static Optional<Effective> monthOf(String text) {
    Matcher m = MONTH_YEAR.matcher(text);
    return m.find()
        ? effective("%s-%02d".formatted(m.group(2), month(m.group(1))))
        : Optional.empty();
  }

  private static Optional<Effective> yearOf(String text) {
    Matcher m = YEAR_ALONE.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    return effective(m.group("by") == null ? m.group("b") : "../" + m.group("a"));
  }

  private static Optional<Effective> effective(String text) {
    try {
      return Optional.of(Effective.parse(text));
    } catch (InvalidValueException noDate) {
      return Optional.empty();
    }
  }

  private static String day(String year, String month, String day) {
    return "%s-%02d-%02d".formatted(year, month(month), Integer.parseInt(day));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** The day that an ISO date names. */
  static Optional<LocalDate> isoDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
