package org.cyberwellness.history.store;

import java.util.List;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Effective;
import org.jspecify.annotations.Nullable;

/**
 * The content of a row from a day on.
 *
 * @param stance the stance of an indicator; that of a figure is {@link Stance#NOTHING}
 * @param since when the status of the indicator began
 * @param events the sequences of the events that began its measures, or that report its figure
 */
record RowVersion(Stance stance, @Nullable Effective since, List<Long> events) {

  static RowVersion of(Statement statement) {
    return new RowVersion(
        statement.stance(),
        statement.since(),
        statement.measures().stream().map(Measure::begunBy).map(RecordedEvent::sequence).toList());
  }

  static RowVersion ofFigure(RecordedEvent figure) {
    return new RowVersion(Stance.NOTHING, null, List.of(figure.sequence()));
  }
}
