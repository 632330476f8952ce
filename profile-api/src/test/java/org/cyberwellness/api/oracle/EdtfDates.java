package org.cyberwellness.api.oracle;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * Effective dates as texts, and the day on which a fact begins: without a line of what is judged.
 */
final class EdtfDates {
  private static final int[] PRECISIONS = {"YYYY".length(), "YYYY-MM".length(), 10};

  private EdtfDates() {}

  /** A date, an interval or a 'by then' of any precision, which begins about this day. */
  static String random(RandomGenerator random, LocalDate day) {
    String date = cut(random, day);
    return switch (random.nextInt(6)) {
      case 0, 1 -> "../" + date;
      case 2 -> {
        String end = cut(random, day.plusDays(random.nextInt(800)));
        yield date + "/" + (begin(end).isBefore(begin(date)) ? date : end);
      }
      default -> date;
    };
  }

  /** The last day of the first date. */
  static LocalDate begin(String effective) {
    String first = effective.replaceFirst("^\\.\\./", "").replaceFirst("/.*", "");
    return switch (first.length()) {
      case 4 -> LocalDate.parse(first + "-12-31");
      case 7 -> LocalDate.parse(first + "-01").plusMonths(1).minusDays(1);
      default -> LocalDate.parse(first);
    };
  }

  private static String cut(RandomGenerator random, LocalDate day) {
    return day.toString().substring(0, PRECISIONS[random.nextInt(PRECISIONS.length)]);
  }
}
