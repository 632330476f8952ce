package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;

/** Assembles a profile from its rows. */
final class ProfileAssembly {
  private ProfileAssembly() {}

  static Profile of(CountryHistory history, Map<Row, RowKnowledge> rows, AsOf asOf) {
    int day = Math.toIntExact(asOf.date().toEpochDay());
    Map<Indicator, Statement> statements = new EnumMap<>(Indicator.class);
    Map<Figure, RecordedEvent> figures = new EnumMap<>(Figure.class);
    int count = 0;
    int last = Integer.MIN_VALUE;
    for (Map.Entry<Row, RowKnowledge> entry : rows.entrySet()) {
      PastRow row = entry.getValue().past(history.sequence());
      int begun = row.indexOn(day);
      Object content = begun < 0 ? null : row.contents()[begun];
      switch (entry.getKey()) {
        case Indicator indicator ->
            statements.put(indicator, content == null ? Statement.NOTHING : (Statement) content);
        case Figure figure -> {
          if (content != null) {
            figures.put(figure, (RecordedEvent) content);
          }
        }
      }
      if (begun >= 0) {
        count += row.count(begun);
        last = Math.max(last, row.lastDay(begun));
      }
    }
    return new Profile(
        history.country(),
        asOf,
        history.knownAt(),
        history.sequence(),
        history.hash(),
        count,
        count == 0 ? null : LocalDate.ofEpochDay(last),
        statements,
        figures);
  }
}
