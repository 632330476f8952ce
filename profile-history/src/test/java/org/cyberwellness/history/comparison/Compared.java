package org.cyberwellness.history.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.profile.event.Indicator;

/** Points in time of a story, and what differs between two of them. */
final class Compared {
  private Compared() {}

  /** A day as known now. */
  static Point on(Story story, String day) {
    return on(story.history(), day);
  }

  /** A day as it was known when the stream ended at that place; -1 for nothing. */
  static Point on(Story story, String day, long sequence) {
    return on(story.history().knownUpTo(sequence), day);
  }

  static Comparison of(Point from, Point to) {
    return Comparison.of(from, to);
  }

  /** The one change between two points, which is of that indicator. */
  static IndicatorChange change(Indicator indicator, Point from, Point to) {
    Comparison comparison = Comparison.of(from, to);
    assertThat(comparison.changes())
        .singleElement()
        .extracting(IndicatorChange::indicator)
        .isEqualTo(indicator);
    return comparison.changes().getFirst();
  }

  private static Point on(CountryHistory history, String day) {
    return new Point(new AsOf(LocalDate.parse(day)), history);
  }
}
