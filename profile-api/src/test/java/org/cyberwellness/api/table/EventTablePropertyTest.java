package org.cyberwellness.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.Amendment;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventArbitraries;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Examples;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StrategyAdopted;
import org.cyberwellness.profile.event.StreamEvent;
import org.junit.jupiter.api.Test;

/** A table that is written and read back says what it said. */
class EventTablePropertyTest {
  private static final CountryCode KH = new CountryCode("KH");
  private static final RowReading NO_SOURCE = new RowReading(null);

  @Provide
  Arbitrary<List<ProfileEvent>> facts() {
    return EventArbitraries.events().list().ofMinSize(1).ofMaxSize(8).uniqueElements();
  }

  private static CountryHistory history(List<? extends StreamEvent> events) {
    List<StreamEntry> entries = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      entries.add(
          new StreamEntry(
              new EventId(KH, i), Instant.EPOCH.plusSeconds(i), "steward", events.get(i)));
    }
    return CountryHistory.empty(KH).with(entries);
  }

  private static String written(CountryHistory history) {
    StringWriter out = new StringWriter();
    try (EventTable table = new EventTable(out)) {
      table.add(history);
    }
    return out.toString();
  }

  private static CountryRows read(String csv, CountryHistory history) {
    return CountryRows.of(KH, TableText.rows(csv), history, NO_SOURCE);
  }

  @Property
  void what_is_written_and_read_back_unchanged_changes_nothing(
      @ForAll("facts") List<ProfileEvent> facts) {
    CountryHistory history = history(facts);

    CountryRows rows = read(written(history), history);

    assertThat(rows.errors()).isEmpty();
    assertThat(rows.amendments()).isEmpty();
    assertThat(rows.counts().unchanged()).isEqualTo(facts.size());
  }

  @Property
  void what_is_written_for_one_country_and_read_without_ids_adds_the_same_events(
      @ForAll("facts") List<ProfileEvent> facts) {
    CountryHistory history = history(facts);
    List<TableRow> rows =
        TableText.rows(written(history)).stream()
            .map(row -> new TableRow(row.number(), withoutIds(row.cells())))
            .toList();

    CountryRows read = CountryRows.of(KH, rows, CountryHistory.empty(KH), NO_SOURCE);

    assertThat(read.errors()).isEmpty();
    assertThat(read.amendments()).isEqualTo(facts.stream().map(Amendment.Addition::new).toList());
  }

  private static Map<String, String> withoutIds(Map<String, String> cells) {
    Map<String, String> kept = new HashMap<>(cells);
    kept.put(EventColumns.ID, "");
    if (EventCells.beginsMeasure(cells.get(EventColumns.KIND))) {
      kept.put(EventColumns.MEASURE_ID, "");
    }
    return kept;
  }

  @Property
  void a_cell_made_safe_is_read_as_what_it_was(@ForAll("lines") Line line) {
    assertThat(FormulaSafe.text(FormulaSafe.cell(line.text()))).isEqualTo(line.text());
  }

  @Provide
  Arbitrary<Line> lines() {
    return EventArbitraries.lines()
        .flatMap(
            line ->
                Arbitraries.of("", "'", "''", "=", "'=", "''=", "-", "'-", "@")
                    .map(start -> new Line(start + line.text())));
  }

  @Test
  void a_retracted_event_has_no_row_and_its_row_of_before_changes_nothing() {
    StrategyAdopted strategy = (StrategyAdopted) Examples.of(EventKind.STRATEGY_ADOPTED);
    CountryHistory before = history(List.of(strategy));
    CountryHistory after =
        history(
            List.of(strategy, new EventRetracted(new EventId(KH, 0), new Passage("A mistake."))));

    assertThat(TableText.rows(written(after))).isEmpty();
    assertThat(read(written(before), after).amendments()).isEmpty();
    assertThat(read(written(before), after).errors()).isEmpty();
  }

  @Test
  void every_field_of_every_kind_has_a_column() {
    assertThat(EventColumns.ALL)
        .doesNotHaveDuplicates()
        .containsAll(
            Stream.of(EventKind.values())
                .flatMap(kind -> EventColumns.fields(kind).stream())
                .map(EventColumns::of)
                .toList());
  }
}
