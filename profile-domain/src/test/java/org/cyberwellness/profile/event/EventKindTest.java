package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventKindTest {

  @Test
  void there_are_30_kinds_and_each_record_tells_its_own() {
    assertThat(EventKind.values()).hasSize(31);
    for (EventKind kind : EventKind.values()) {
      assertThat(Examples.of(kind)).isInstanceOf(kind.type());
      assertThat(Examples.of(kind).kind()).isEqualTo(kind);
    }
  }

  @Test
  void every_row_of_the_template_has_a_kind_that_speaks_of_it() {
    Set<Row> rows =
        Examples.ofEveryKind().stream()
            .filter(e -> e instanceof MeasureBegun || e instanceof FigureReported)
            .map(ProfileEvent::row)
            .collect(Collectors.toCollection(HashSet::new));
    Arrays.stream(LegislationArea.values()).map(LegislationArea::indicator).forEach(rows::add);

    assertThat(rows).containsExactlyInAnyOrderElementsOf(Row.all());
  }

  @Test
  void the_template_has_23_rows_of_different_names() {
    assertThat(Row.all()).hasSize(23).extracting(Row::name).doesNotHaveDuplicates();
    assertThat(Row.all()).allSatisfy(row -> assertThat(Row.named(row.name())).isEqualTo(row));
  }
}
