package org.cyberwellness.api.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cyberwellness.profile.event.Effective;

/** Formats dates for sentences. */
public final class DateText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private DateText() {}

  /** 26 August 2014. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** on 26 August 2014; in October 2011; by 2007; from 9 December 2013 to 11 December 2013. */
  static String when(Effective effective) {
    String text = effective.text();
    int slash = text.indexOf('/');
    if (effective.isOpen()) {
      return "by " + date(text.substring(slash + 1));
    }
    if (slash > 0) {
      return "from %s to %s"
          .formatted(date(text.substring(0, slash)), date(text.substring(slash + 1)));
    }
    return (text.length() == "YYYY-MM-DD".length() ? "on " : "in ") + date(text);
  }

  /** since 26 August 2014; since October 2011; by 2007. */
  public static String since(Effective effective) {
    String text = effective.text();
    int slash = text.indexOf('/');
    if (effective.isOpen()) {
      return when(effective);
    }
    return "since " + date(slash > 0 ? text.substring(0, slash) : text);
  }

  private static String date(String text) {
    return switch (text.length()) {
      case 4 -> text;
      case 7 -> MONTH.format(YearMonth.parse(text));
      default -> day(LocalDate.parse(text));
    };
  }
}
