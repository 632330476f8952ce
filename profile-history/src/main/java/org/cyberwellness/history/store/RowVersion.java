package org.cyberwellness.history.store;

import java.util.List;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Effective;
import org.jspecify.annotations.Nullable;

/**
 * What a row says from a day on.
 *
 * @param stance nothing is reported for a figure, too
 * @param events the places in the stream of the events that brought its measures, or its figure
 */
record RowVersion(Stance stance, @Nullable Effective since, List<Long> events) {

  static RowVersion of(Statement statement) {
    return new RowVersion(
        statement.stance(),
        statement.since(),
        statement.measures().stream()
            .map(Measure::broughtBy)
            .map(RecordedEvent::sequence)
            .toList());
  }

  static RowVersion ofFigure(RecordedEvent figure) {
    return new RowVersion(Stance.NOTHING, null, List.of(figure.sequence()));
  }
}
