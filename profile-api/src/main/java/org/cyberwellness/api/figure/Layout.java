package org.cyberwellness.api.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cyberwellness.api.figure.BadDataSetException.Problem;
import org.cyberwellness.api.figure.CsvRows.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a data set hold what they say, by the labels of its header. An index of -1
 * means that there is no such column.
 *
 * @param area the column of the country's code
 * @param name the column of the country's name
 * @param year the column of the year; -1 if the labels of the columns of values are the years
 * @param values the columns of values
 * @param scale the column of the power of ten by which a value is multiplied
 * @param indicator the column that says what the values are of
 */
record Layout(
    CsvRow header, int area, int name, int year, List<Integer> values, int scale, int indicator) {
  private static final int NONE = -1;
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** Beside the values, Our World in Data's tables have these. */
  private static final Set<String> NO_VALUES = Set.of("entity", "code", "year");

  /** The layout of a header; empty if the row is none. */
  static Optional<Layout> of(CsvRow row, @Nullable String column) throws BadDataSetException {
    if (has(row, "REF_AREA", "TIME_PERIOD", "OBS_VALUE")) {
      return Optional.of(
          of(row, "REF_AREA", NONE, index(row, "TIME_PERIOD"), index(row, "OBS_VALUE")));
    }
    if (has(row, "Entity", "Code", "Year")) {
      return Optional.of(
          of(row, "Code", index(row, "Entity"), index(row, "Year"), valueColumn(row, column)));
    }
    if (has(row, "Country Code", "Year", "Value")) {
      return Optional.of(
          of(
              row,
              "Country Code",
              index(row, "Country Name"),
              index(row, "Year"),
              index(row, "Value")));
    }
    List<Integer> years =
        IntStream.range(0, row.cells().size())
            .filter(i -> YEAR.matcher(row.cell(i)).matches())
            .boxed()
            .toList();
    return has(row, "Country Code") && !years.isEmpty()
        ? Optional.of(
            new Layout(
                row,
                index(row, "Country Code"),
                index(row, "Country Name"),
                NONE,
                years,
                NONE,
                index(row, "Indicator Code")))
        : Optional.empty();
  }

  private static Layout of(CsvRow header, String area, int name, int year, int value) {
    return new Layout(
        header,
        index(header, area),
        name,
        year,
        List.of(value),
        index(header, "UNIT_MULT"),
        index(header, "INDICATOR"));
  }

  private static int valueColumn(CsvRow header, @Nullable String column)
      throws BadDataSetException {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String label = header.cell(i);
      if (column == null
          ? !label.isEmpty() && !NO_VALUES.contains(label.toLowerCase(Locale.ROOT))
          : label.equals(column)) {
        found.add(i);
      }
    }
    if (found.size() != 1) {
      throw new BadDataSetException(
          new Problem(
              header.line(),
              "",
              column == null
                  ? "has %d columns of values: name one by --column".formatted(found.size())
                  : "has no column '%s', or several".formatted(column)));
    }
    return found.getFirst();
  }

  private static boolean has(CsvRow row, String... labels) {
    for (String label : labels) {
      if (index(row, label) == NONE) {
        return false;
      }
    }
    return true;
  }

  private static int index(CsvRow row, String label) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> row.cell(i).equalsIgnoreCase(label))
        .findFirst()
        .orElse(NONE);
  }

  /** The year of a value, as the file writes it. */
  String yearOf(CsvRow row, int value) {
    return year == NONE ? header.cell(value) : row.cell(year);
  }

  /** The label of the column in which a value's year is. */
  String yearLabel(int value) {
    return header.cell(year == NONE ? value : year);
  }

  /** The area of a row: its code or, where it has none, its name. */
  String areaOf(CsvRow row) {
    String code = row.cell(area);
    return code.isEmpty() && name != NONE ? row.cell(name) : code;
  }

  /** The power of ten by which a row's values are multiplied, as the file writes it. */
  String scaleOf(CsvRow row) {
    return scale == NONE || row.cell(scale).isEmpty() ? "0" : row.cell(scale);
  }

  /** What a row's values are of, as the file names it; empty if it does not. */
  String indicatorOf(CsvRow row) {
    return indicator == NONE ? "" : row.cell(indicator);
  }

  String label(int column) {
    return header.cell(column);
  }
}
