package org.cyberwellness.api.operation.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cyberwellness.api.figure.DataSetDefaults;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** Options of the command line that say of data sets what these do not contain. */
final class FigureOptions {
  private static final String FIGURE = "--figure";
  private static final String TITLE = "--title";
  private static final String PUBLISHER = "--publisher";
  private static final String URL = "--url";
  private static final String PUBLISHED_ON = "--published-on";
  private static final String COLUMN = "--column";
  private static final String FIRST_YEAR = "--first-year";
  private static final String LAST_YEAR = "--last-year";
  private static final Set<String> ALL =
      Set.of(FIGURE, TITLE, PUBLISHER, URL, PUBLISHED_ON, COLUMN, FIRST_YEAR, LAST_YEAR);

  static final String USAGE =
      "--figure=population|internet-users, --title=, --publisher=, --url=, --published-on=DAY,"
          + " --column=, --first-year=, --last-year=, --dry-run";

  /** An option has a value that it cannot have; the message names the option. */
  static final class BadOptionException extends Exception {
    private static final long serialVersionUID = 1L;

    private BadOptionException(String option, String value, RuntimeException cause) {
      super("%s cannot be '%s'".formatted(option, value), cause);
    }
  }

  private final Map<String, String> values = new HashMap<>();

  private FigureOptions(List<String> options) {
    for (String option : options) {
      if (isOne(option)) {
        values.put(nameOf(option), option.substring(option.indexOf('=') + 1));
      }
    }
  }

  static boolean isOne(String option) {
    return option.indexOf('=') > 0 && ALL.contains(nameOf(option));
  }

  private static String nameOf(String option) {
    return option.substring(0, option.indexOf('='));
  }

  /**
   * Reads the options.
   *
   * @throws BadOptionException if one has a value that it cannot have
   */
  static DataSetDefaults read(List<String> options) throws BadOptionException {
    FigureOptions given = new FigureOptions(options);
    return new DataSetDefaults(
        given.value(FIGURE, FigureOptions::figure),
        given.value(TITLE, Line::new),
        given.value(PUBLISHER, Line::new),
        given.value(URL, Url::new),
        given.value(PUBLISHED_ON, LocalDate::parse),
        given.values.get(COLUMN),
        Optional.ofNullable(given.value(FIRST_YEAR, Integer::valueOf)).orElse(Integer.MIN_VALUE),
        Optional.ofNullable(given.value(LAST_YEAR, Integer::valueOf)).orElse(Integer.MAX_VALUE));
  }

  /** The name of a figure on the command line: internet-users. */
  static String nameOf(Figure figure) {
    return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Figure figure(String text) {
    return Arrays.stream(Figure.values())
        .filter(figure -> nameOf(figure).equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private <T> @Nullable T value(String option, Function<String, T> parse)
      throws BadOptionException {
    String value = values.get(option);
    try {
      return value == null ? null : parse.apply(value);
    } catch (RuntimeException e) {
      throw new BadOptionException(option, value, e);
    }
  }
}
