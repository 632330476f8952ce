package org.cyberwellness.api.figure;

import java.math.BigDecimal;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.Percentage;
import org.cyberwellness.profile.event.PopulationEstimated;
import org.cyberwellness.profile.event.Source;

/** Figures as data sets write them. */
final class FigureText {
  private static final int MOST_CHARACTERS = 40;

  /** The exponent of any figure that can be meant; above it, numbers take no end of digits. */
  private static final int HIGHEST_EXPONENT = 20;

  private FigureText() {}

  /** Whether a cell says that there is no figure. */
  static boolean isMissing(String cell) {
    return cell.isEmpty() || cell.equals("..");
  }

  /**
   * Parses a figure of a year.
   *
   * @param scale the power of ten by which the number is multiplied
   * @throws IllegalArgumentException if the text is no number, or the figure cannot be
   */
  static FigureReported parse(Figure figure, int year, String text, int scale, Source source) {
    Effective effective = Effective.parse(String.valueOf(year));
    BigDecimal number = number(text, scale);
    return switch (figure) {
      case POPULATION ->
          new PopulationEstimated(effective, new Headcount(whole(number)), source, null);
      case INTERNET_USERS ->
          new InternetUseMeasured(effective, new Percentage(number.doubleValue()), source, null);
    };
  }

  private static BigDecimal number(String text, int scale) {
    try {
      BigDecimal number =
          text.length() > MOST_CHARACTERS ? null : new BigDecimal(text).scaleByPowerOfTen(scale);
      if (number != null && number.precision() - number.scale() <= HIGHEST_EXPONENT) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The message below says so.
    }
    String shown = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    throw new IllegalArgumentException(
        "'%s' is not a number such as 14478000 or 6.8".formatted(shown));
  }

  private static int whole(BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "%s is not a whole number of up to %d people"
              .formatted(number.toPlainString(), Integer.MAX_VALUE));
    }
  }
}
