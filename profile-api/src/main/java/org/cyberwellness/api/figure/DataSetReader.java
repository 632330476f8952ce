package org.cyberwellness.api.figure;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cyberwellness.api.figure.BadDataSetException.Problem;
import org.cyberwellness.api.figure.CsvRows.CsvRow;
import org.cyberwellness.api.figure.DataSet.DataPoint;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Source;

/**
 * Reads a data set: World Bank's indicator CSV (a column a year), Our World in Data's grapher CSV,
 * the long form in which DataHub packages the former, and SDMX-CSV. All of it, or nothing.
 */
public final class DataSetReader {
  private static final Pattern YEAR = Pattern.compile("-?[0-9]{1,6}");
  private static final Pattern SCALE = Pattern.compile("-?[0-9]{1,2}");
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 9999;

  private final DataSetDefaults given;
  private final Layout layout;
  private final Figure figure;
  private final Source source;
  private final String indicator;

  private final List<DataPoint> points = new ArrayList<>();
  private final SortedMap<String, Integer> unknownAreas = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<CountryYear, Integer> lines = new HashMap<>();

  private record CountryYear(CountryCode country, int year) {}

  private DataSetReader(DataSetDefaults given, Layout layout, FileMetadata metadata, CsvRow first)
      throws BadDataSetException {
    this.given = given;
    this.layout = layout;
    this.indicator = layout.indicatorOf(first);
    this.figure =
        FileMetadata.figure(
            given, indicator.isEmpty() ? layout.label(layout.values().getFirst()) : indicator);
    this.source = metadata.source(given, indicator);
  }

  /**
   * Reads a file.
   *
   * @throws BadDataSetException if it has no known layout, or any row is wrong
   * @throws IOException if it cannot be read
   */
  public static DataSet read(Reader file, DataSetDefaults given)
      throws BadDataSetException, IOException {
    try (CsvRows rows = new CsvRows(file)) {
      FileMetadata metadata = new FileMetadata();
      Layout layout = layout(rows, metadata, given);
      Optional<CsvRow> row = rows.next();
      if (row.isEmpty()) {
        throw new BadDataSetException(new Problem(0, "", "has no row below its header"));
      }
      DataSetReader reader = new DataSetReader(given, layout, metadata, row.get());
      while (row.isPresent()) {
        reader.take(row.get());
        row = rows.next();
      }
      return reader.whole();
    }
  }

  private static Layout layout(CsvRows rows, FileMetadata metadata, DataSetDefaults given)
      throws BadDataSetException, IOException {
    for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      Optional<Layout> layout = Layout.of(row.get(), given.column());
      if (layout.isPresent()) {
        return layout.get();
      }
      metadata.add(row.get());
    }
    throw new BadDataSetException(
        new Problem(
            0,
            "",
            "has no header that is known: Country Code and years; Entity, Code and Year;"
                + " Country Code, Year and Value; or REF_AREA, TIME_PERIOD and OBS_VALUE"));
  }

  private DataSet whole() throws BadDataSetException {
    if (!problems.isEmpty()) {
      throw new BadDataSetException(problems);
    }
    return new DataSet(figure, points, unknownAreas);
  }

  private void take(CsvRow row) {
    if (row.isBlank()) {
      return;
    }
    if (!layout.indicatorOf(row).equals(indicator)) {
      problem(
          row,
          layout.indicator(),
          "is '%s', but '%s' above: give a file of one"
              .formatted(layout.indicatorOf(row), indicator));
      return;
    }
    Optional<CountryCode> country = country(row);
    if (country.isEmpty()) {
      unknownAreas.merge(layout.areaOf(row), 1, Integer::sum);
      return;
    }
    if (row.cells().size() > layout.header().cells().size()) {
      problems.add(
          new Problem(
              row.line(),
              "",
              "has %d cells, its header %d"
                  .formatted(row.cells().size(), layout.header().cells().size())));
      return;
    }
    for (int column : layout.values()) {
      take(row, country.get(), column);
    }
  }

  private Optional<CountryCode> country(CsvRow row) {
    try {
      return Optional.of(CountryCode.parse(row.cell(layout.area())));
    } catch (InvalidValueException noCountry) {
      return Optional.empty();
    }
  }

  private void take(CsvRow row, CountryCode country, int column) {
    if (row.cells().size() <= column && layout.values().size() == 1) {
      problems.add(new Problem(row.line(), layout.label(column), "is missing"));
      return;
    }
    String value = row.cell(column);
    if (FigureText.isMissing(value)) {
      return;
    }
    String yearText = layout.yearOf(row, column);
    if (!YEAR.matcher(yearText).matches()) {
      problems.add(
          new Problem(
              row.line(), layout.yearLabel(column), "'%s' is not a year".formatted(yearText)));
      return;
    }
    int year = Integer.parseInt(yearText);
    if (given.wants(year)) {
      take(row, country, column, year);
    }
  }

  private void take(CsvRow row, CountryCode country, int column, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      problems.add(
          new Problem(
              row.line(),
              layout.yearLabel(column),
              "%d is not between %d and %d: leave other years out by --first-year and --last-year"
                  .formatted(year, FIRST_YEAR, LAST_YEAR)));
      return;
    }
    Integer before = lines.putIfAbsent(new CountryYear(country, year), row.line());
    if (before != null) {
      problem(
          row,
          column,
          "is a second figure of %s %d: line %d has one".formatted(country, year, before));
      return;
    }
    String scale = layout.scaleOf(row);
    if (!SCALE.matcher(scale).matches()) {
      problem(row, layout.scale(), "'%s' is not a power of ten".formatted(scale));
      return;
    }
    try {
      points.add(
          new DataPoint(
              row.line(),
              country,
              FigureText.parse(figure, year, row.cell(column), Integer.parseInt(scale), source)));
    } catch (IllegalArgumentException e) {
      problem(row, column, Objects.toString(e.getMessage()));
    }
  }

  private void problem(CsvRow row, int column, String message) {
    problems.add(new Problem(row.line(), layout.label(column), message));
  }
}
