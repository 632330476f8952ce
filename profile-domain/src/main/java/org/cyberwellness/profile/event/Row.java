package org.cyberwellness.profile.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One of the template's 23 rows: an {@link Indicator} or a background {@link Figure}. */
public sealed interface Row permits Figure, Indicator {

  /** The name of the row, unique among all rows. */
  String name();

  /** All 23 rows: the figures, then the indicators in the template's order. */
  static List<Row> all() {
    return Stream.<Row>concat(Arrays.stream(Figure.values()), Arrays.stream(Indicator.values()))
        .toList();
  }

  /**
   * The row of this name.
   *
   * @throws IllegalArgumentException if no row has this name
   */
  static Row named(String name) {
    return all().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not a row of the template"));
  }
}
