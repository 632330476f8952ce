package org.cyberwellness.api.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads the text of a table: a heading, and rows of cells. Spreadsheets separate them by semicolons
 * where the comma is the decimal mark, or by tabs.
 */
final class TableText {
  static final int MOST_BYTES = 5 << 20;

  /** More than all bundled facts: what is exported can be imported. */
  static final int MOST_ROWS = 20_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SEPARATORS = ",;\t";
  private static final ObjectReader CSV =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build()
          .readerForListOf(String.class);

  private TableText() {}

  /**
   * The rows of a table.
   *
   * @throws UnreadableTableException if the text is no such table
   */
  static List<TableRow> rows(String csv) {
    if (csv.length() > MOST_BYTES || csv.getBytes(UTF_8).length > MOST_BYTES) {
      throw UnreadableTableException.tooLarge("is larger than 5 MiB: give several tables");
    }
    List<List<String>> lines = lines(csv);
    if (lines.isEmpty()) {
      throw UnreadableTableException.of("is empty: give a heading and rows");
    }
    List<String> heading = lines.getFirst().stream().map(String::strip).toList();
    check(heading);
    if (lines.size() - 1 > MOST_ROWS) {
      throw UnreadableTableException.tooLarge(
          "has %d rows: give at most %d".formatted(lines.size() - 1, MOST_ROWS));
    }
    List<TableRow> rows = new ArrayList<>();
    for (int number = 1; number < lines.size(); number++) {
      rows.add(row(number, heading, lines.get(number)));
    }
    return rows;
  }

  private static List<List<String>> lines(String csv) {
    String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
    CsvSchema form = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    try {
      return CSV.with(form).<List<String>>readValues(text).readAll();
    } catch (JacksonException e) {
      throw UnreadableTableException.of("is not CSV: %s".formatted(e.getOriginalMessage()));
    }
  }

  /** No column's name has a separator in it: the first in the heading separates all cells. */
  private static char separator(String text) {
    return (char)
        text.lines()
            .findFirst()
            .orElse("")
            .chars()
            .filter(character -> SEPARATORS.indexOf(character) >= 0)
            .findFirst()
            .orElse(',');
  }

  private static void check(List<String> heading) {
    Set<String> seen = new HashSet<>();
    for (String column : heading) {
      if (!EventColumns.ALL.contains(column)) {
        throw UnreadableTableException.of(
            "has the column '%s': give some of %s"
                .formatted(column, String.join(", ", EventColumns.ALL)));
      }
      if (!seen.add(column)) {
        throw UnreadableTableException.of(
            "has the column '%s' twice: give it once".formatted(column));
      }
    }
  }

  private static TableRow row(int number, List<String> heading, List<String> line) {
    if (line.stream().skip(heading.size()).anyMatch(cell -> !cell.isBlank())) {
      throw UnreadableTableException.of(
          "has more cells in row %d than columns: quote a cell that contains a comma"
              .formatted(number));
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      String cell = i < line.size() ? line.get(i) : "";
      cells.put(heading.get(i), FormulaSafe.text(cell.strip()).strip());
    }
    return new TableRow(number, cells);
  }
}
