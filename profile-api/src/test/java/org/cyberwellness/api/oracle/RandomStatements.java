package org.cyberwellness.api.oracle;

import static org.cyberwellness.api.oracle.Statement.Sort.ABSENCE;
import static org.cyberwellness.api.oracle.Statement.Sort.DEVELOPMENT;
import static org.cyberwellness.api.oracle.Statement.Sort.END;
import static org.cyberwellness.api.oracle.Statement.Sort.FIGURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Draws statements on a few rows of the template, on a few days which they share, so that much
 * collides.
 */
final class RandomStatements {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 34 * 365;

  /** The order in which the days are drawn, and so what arrives late or early. */
  private enum Arrival {
    AS_IT_HAPPENED,
    BACKWARDS,
    AT_RANDOM
  }

  private final RandomGenerator random;
  private final Arrival arrival;
  private final List<String> rows;
  private final List<LocalDate> days;
  private final int size;

  /** Of ten statements on an indicator. */
  private final int beginnings;

  private int drawn;

  RandomStatements(RandomGenerator random, int size) {
    this.random = random;
    this.size = size;
    arrival = any(List.of(Arrival.values()));
    beginnings = 2 + random.nextInt(6);
    List<String> all = new ArrayList<>(StatementShapes.ROWS.keySet());
    rows = random.ints(1 + random.nextInt(8), 0, all.size()).mapToObj(all::get).toList();
    days = random.ints(2 + random.nextInt(40), 0, DAYS).mapToObj(FIRST::plusDays).sorted().toList();
  }

  /**
   * A statement on any row.
   *
   * @param standing what it may end
   */
  Statement next(Collection<Statement> standing) {
    return onRow(any(rows), standing);
  }

  /** A statement on this row. */
  Statement onRow(String row, Collection<Statement> standing) {
    List<Statement> endable =
        standing.stream().filter(s -> s.row().equals(row) && s.sort().canEnd()).toList();
    StatementShapes.Shape shape = any(StatementShapes.ROWS.get(row));
    if (shape.sort() == FIGURE || random.nextInt(10) < beginnings) {
      return endable.isEmpty() || !shape.replaces() || random.nextInt(5) > 0
          ? statement(shape.field(), row, shape.sort(), day(), shape.fields(random))
          : replacing(any(endable), shape);
    }
    return switch (random.nextInt(10)) {
      case 0, 1 -> statement("absenceReported", row, ABSENCE, day(), Map.of("indicator", row));
      case 2, 3, 4 ->
          statement("developmentReported", row, DEVELOPMENT, day(), Map.of("indicator", row));
      default ->
          endable.isEmpty()
              ? statement(shape.field(), row, shape.sort(), day(), shape.fields(random))
              : ending(any(endable));
    };
  }

  private Statement ending(Statement ended) {
    return statement(
        any(StatementShapes.endsOf(ended)),
        ended.row(),
        END,
        dayFrom(ended),
        Map.of("measureId", Objects.requireNonNull(ended.measure())));
  }

  private Statement replacing(Statement replaced, StatementShapes.Shape shape) {
    Map<String, Object> fields = new LinkedHashMap<>(shape.fields(random));
    fields.put("replaces", replaced.measure());
    return statement(shape.field(), replaced.row(), shape.sort(), dayFrom(replaced), fields);
  }

  /** A day about which something happened: asked for, it is mostly one on which much changes. */
  LocalDate asOf() {
    return switch (random.nextInt(8)) {
      case 0 -> FIRST.minusYears(200).plusDays(random.nextInt(100_000));
      case 1 -> any(days);
      case 2 -> EdtfDates.begin(EdtfDates.random(random, any(days)));
      default ->
          EdtfDates.begin(EdtfDates.random(random, any(days))).plusDays(random.nextInt(3) - 1);
    };
  }

  private Statement statement(
      String field, String row, Statement.Sort sort, String effective, Map<String, ?> further) {
    Map<String, Object> fields = new LinkedHashMap<>(further);
    fields.put("effective", effective);
    // An exact duplicate is refused.
    fields.put("note", "Statement " + drawn++);
    return new Statement("", field, row, sort, fields, null);
  }

  private String day() {
    if (random.nextInt(50) == 0) {
      return EdtfDates.random(random, LocalDate.of(1800 + random.nextInt(200), 2, 28));
    }
    int place =
        switch (arrival) {
          case AS_IT_HAPPENED -> Math.min(days.size() - 1, drawn * days.size() / size);
          case BACKWARDS -> Math.max(0, days.size() - 1 - drawn * days.size() / size);
          case AT_RANDOM -> random.nextInt(days.size());
        };
    return EdtfDates.random(random, days.get(place));
  }

  /** An end before the beginning would be refused. */
  private String dayFrom(Statement begun) {
    for (int i = 0; i < 8; i++) {
      String day = EdtfDates.random(random, any(days));
      if (!EdtfDates.begin(day).isBefore(begun.begin())) {
        return day;
      }
    }
    return begun.effective();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
