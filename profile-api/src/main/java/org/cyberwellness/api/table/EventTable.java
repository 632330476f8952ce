package org.cyberwellness.api.table;

import java.io.Writer;
import java.util.Map;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Standing events as CSV (RFC 4180), one row each, in the order of recording. */
public final class EventTable implements AutoCloseable {
  /**
   * The version of the table's format. Increase it when the same events are written differently.
   */
  public static final int FORM = 1;

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();

  private final SequenceWriter table;

  /** Writes the heading. */
  public EventTable(Writer out) {
    table =
        CSV.writer(CsvSchema.builder().setUseHeader(false).setLineSeparator("\r\n").build())
            .writeValues(out);
    table.write(EventColumns.ALL);
  }

  /** Adds a row for each standing event of a country. */
  public void add(CountryHistory history) {
    history.events().stream().filter(event -> event.retraction() == null).forEach(this::add);
  }

  private void add(RecordedEvent event) {
    Map<String, String> cells = EventCells.of(event);
    table.write(
        EventColumns.ALL.stream()
            .map(column -> FormulaSafe.cell(cells.getOrDefault(column, "")))
            .toList());
  }

  @Override
  public void close() {
    table.close();
  }
}
