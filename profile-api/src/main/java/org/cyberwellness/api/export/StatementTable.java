package org.cyberwellness.api.export;

import static java.util.stream.Collectors.joining;

import java.io.Writer;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberwellness.api.table.FormulaSafe;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Source;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Statements as CSV (RFC 4180), with one row for each indicator of each country. */
final class StatementTable implements AutoCloseable {
  /**
   * The version of the table's format. Increase it when the same statements are written
   * differently.
   */
  static final int FORM = 1;

  private static final String BETWEEN = "; ";

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();

  private final SequenceWriter table;

  StatementTable(Writer out) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    StatementTableSchema.columns().forEach(schema::addColumn);
    this.table = CSV.writer(schema.build()).writeValues(out);
  }

  /** Adds the rows of a country. */
  void add(CountryHistory history, AsOf asOf) {
    Profile profile = history.at(asOf);
    for (Indicator indicator : Indicator.values()) {
      Statement statement = profile.statement(indicator);
      table.write(
          Stream.of(
                  profile.country().alpha2(),
                  indicator.name(),
                  indicator.number(),
                  statement.status().name(),
                  Objects.toString(statement.since(), ""),
                  measures(statement),
                  sources(history, indicator, asOf),
                  asOf.toString(),
                  profile.knownAt().toString())
              .map(FormulaSafe::cell)
              .toList());
    }
  }

  @Override
  public void close() {
    table.close();
  }

  private static String measures(Statement statement) {
    return statement.measures().stream()
        .map(measure -> measure.fact().title().text())
        .collect(joining(BETWEEN));
  }

  private static String sources(CountryHistory history, Indicator indicator, AsOf asOf) {
    return history.evidence(indicator, asOf).stream()
        .map(event -> event.event().source())
        .distinct()
        .map(StatementTable::text)
        .collect(joining(BETWEEN));
  }

  private static String text(Source source) {
    String by =
        Stream.of(source.publisher(), source.publishedOn(), source.url())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(joining(", "));
    return by.isEmpty() ? source.title().text() : "%s (%s)".formatted(source.title(), by);
  }
}
