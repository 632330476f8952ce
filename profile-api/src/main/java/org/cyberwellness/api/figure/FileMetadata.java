package org.cyberwellness.api.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberwellness.api.figure.BadDataSetException.Problem;
import org.cyberwellness.api.figure.CsvRows.CsvRow;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** What a file says of itself: in the rows above its header, and in its labels. */
final class FileMetadata {
  private static final String DATA_SOURCE = "data source";
  private static final String UPDATED = "last updated date";
  private static final String PUBLISHER = "publisher";
  private static final String URL = "url";

  /** The World Bank names its data base in its files, and not itself. */
  private static final Map<String, String> PUBLISHERS =
      Map.of("World Development Indicators", "World Bank");

  private final Map<String, CsvRow> above = new LinkedHashMap<>();

  /** Takes a row above the header: a name and a value. */
  void add(CsvRow row) {
    above.put(row.cell(0).toLowerCase(Locale.ROOT), row);
  }

  /**
   * What the figures are of.
   *
   * @param label how the file names its values
   * @throws BadDataSetException if it neither says so nor is it given
   */
  static Figure figure(DataSetDefaults given, String label) throws BadDataSetException {
    Figure figure = given.figure() == null ? named(label).orElse(null) : given.figure();
    if (figure == null) {
      throw missing("does not say what its values are of", "--figure");
    }
    return figure;
  }

  private static Optional<Figure> named(String label) {
    String plain = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
    if (plain.contains("it net user") || plain.contains("individuals using the internet")) {
      return Optional.of(Figure.INTERNET_USERS);
    }
    return plain.contains("sp pop totl") || plain.contains("population total")
        ? Optional.of(Figure.POPULATION)
        : Optional.empty();
  }

  /**
   * The source of the figures.
   *
   * @param indicator the code under which the file has its values; empty if it has none
   * @throws BadDataSetException if its title or publisher is neither given nor in the file
   */
  Source source(DataSetDefaults given, String indicator) throws BadDataSetException {
    Line title = given.title();
    if (title == null) {
      title = cell(DATA_SOURCE, text -> new Line(titled(text, indicator)));
    }
    Line publisher = given.publisher();
    if (publisher == null) {
      publisher = cell(PUBLISHER, Line::new);
    }
    if (publisher == null) {
      publisher = cell(DATA_SOURCE, FileMetadata::publisherOf);
    }
    if (title == null) {
      throw missing("does not name its source", "--title");
    }
    if (publisher == null) {
      throw missing("does not name its publisher", "--publisher");
    }
    return new Source(
        title,
        publisher,
        given.url() == null ? cell(URL, Url::new) : given.url(),
        given.publishedOn() == null ? cell(UPDATED, FileMetadata::date) : given.publishedOn());
  }

  private static String titled(String dataBase, String indicator) {
    return Stream.of(dataBase, indicator)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private static @Nullable Line publisherOf(String dataBase) {
    String publisher = PUBLISHERS.get(dataBase);
    return publisher == null ? null : new Line(publisher);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'%s' is not a day: give YYYY-MM-DD".formatted(text));
    }
  }

  private interface Reading<T> {
    @Nullable T of(String text);
  }

  private <T> @Nullable T cell(String name, Reading<T> reading) throws BadDataSetException {
    CsvRow row = above.get(name);
    if (row == null || row.cell(1).isEmpty()) {
      return null;
    }
    try {
      return reading.of(row.cell(1));
    } catch (IllegalArgumentException e) {
      throw new BadDataSetException(
          new Problem(row.line(), row.cell(0), Objects.toString(e.getMessage())));
    }
  }

  private static BadDataSetException missing(String what, String option) {
    return new BadDataSetException(new Problem(0, "", "%s: give it by %s".formatted(what, option)));
  }
}
