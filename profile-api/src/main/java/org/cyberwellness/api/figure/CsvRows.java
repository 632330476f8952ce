package org.cyberwellness.api.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.api.figure.BadDataSetException.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The rows of a CSV file (RFC 4180) with their lines; empty lines are passed over. */
final class CsvRows implements AutoCloseable {
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final JsonParser parser;

  /**
   * @param line the line on which the row begins, from 1
   * @param cells without the white space around them
   */
  record CsvRow(int line, List<String> cells) {

    /** The cell at an index; empty if the row ends before it. */
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  CsvRows(Reader text) throws IOException {
    this.parser = CSV.reader().createParser(withoutMark(text));
  }

  private static Reader withoutMark(Reader text) throws IOException {
    BufferedReader marked = new BufferedReader(text);
    marked.mark(1);
    if (marked.read() != BYTE_ORDER_MARK) {
      marked.reset();
    }
    return marked;
  }

  /**
   * The next row; empty after the last.
   *
   * @throws BadDataSetException if it is not CSV
   * @throws IOException if the file cannot be read
   */
  Optional<CsvRow> next() throws BadDataSetException, IOException {
    try {
      return read();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new BadDataSetException(
          new Problem(
              parser.currentLocation().getLineNr(), "", "is not CSV: " + e.getOriginalMessage()));
    }
  }

  private Optional<CsvRow> read() {
    List<String> cells = new ArrayList<>();
    int line = 0;
    @Nullable JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      if (token == JsonToken.VALUE_STRING) {
        line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
        cells.add(parser.getString().strip());
      }
      token = parser.nextToken();
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new CsvRow(line, cells));
  }

  @Override
  public void close() {
    parser.close();
  }
}
