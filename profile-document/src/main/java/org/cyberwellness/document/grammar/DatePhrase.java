package org.cyberwellness.document.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.Effective;

/**
 * When a fact became true, in words that lose nothing: {@code 26 August 2014}, {@code October
 * 2011}, {@code 2007}, {@code by 26 August 2014}, {@code 9 December 2013 to 11 December 2013}.
 */
public final class DatePhrase {
  private static final DateTimeFormatter DAY = form("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = form("MMMM uuuu");
  private static final Pattern DAY_FORM = Pattern.compile("\\d{1,2} \\p{Alpha}+ \\d{4}");
  private static final Pattern MONTH_FORM = Pattern.compile("\\p{Alpha}+ \\d{4}");
  private static final Pattern YEAR_FORM = Pattern.compile("\\d{4}");
  private static final String OPEN_START = "../";
  private static final String BY = "by ";
  private static final String TO = " to ";

  private DatePhrase() {}

  /** The words. */
  public static String of(Effective effective) {
    String text = effective.text();
    return effective.isOpen()
        ? BY + date(text.substring(OPEN_START.length()))
        : Stream.of(text.split("/")).map(DatePhrase::date).collect(Collectors.joining(TO));
  }

  /**
   * @throws IllegalArgumentException where the words tell no such date
   */
  public static Effective read(String words) {
    String given = words.strip();
    return Effective.parse(
        given.startsWith(BY)
            ? OPEN_START + iso(given.substring(BY.length()))
            : Stream.of(given.split(TO, -1)).map(DatePhrase::iso).collect(Collectors.joining("/")));
  }

  /** A day: 26 August 2014. */
  public static String ofDay(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * @throws IllegalArgumentException where the words tell no day
   */
  public static LocalDate readDay(String words) {
    try {
      return LocalDate.parse(words.strip(), DAY);
    } catch (DateTimeException e) {
      throw refused(words);
    }
  }

  private static String date(String iso) {
    return switch (iso.length()) {
      case 4 -> iso;
      case 7 -> MONTH.format(YearMonth.parse(iso));
      default -> DAY.format(LocalDate.parse(iso));
    };
  }

  private static String iso(String words) {
    try {
      if (DAY_FORM.matcher(words).matches()) {
        return LocalDate.parse(words, DAY).toString();
      }
      if (MONTH_FORM.matcher(words).matches()) {
        return YearMonth.parse(words, MONTH).toString();
      }
    } catch (DateTimeException e) {
      throw refused(words);
    }
    if (YEAR_FORM.matcher(words).matches()) {
      return words;
    }
    throw refused(words);
  }

  private static IllegalArgumentException refused(String words) {
    return new IllegalArgumentException(
        "'%s' is no date: write 26 August 2014, August 2014, 2014, by 2014 or 2013 to 2014"
            .formatted(words));
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
