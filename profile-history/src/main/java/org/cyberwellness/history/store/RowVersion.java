package org.cyberwellness.history.store;

import java.util.List;
import java.util.Objects;
import org.cyberwellness.history.timeline.FigureValue;
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
 * @param since when the status of the indicator began, or the time to which the figure applies
 * @param value the value of the figure; null for an indicator
 * @param events the sequences of the events that began its measures, or that report its figure
 */
record RowVersion(
    Stance stance, @Nullable Effective since, @Nullable Double value, List<Long> events) {

  static RowVersion of(Statement statement) {
    return new RowVersion(
        statement.stance(),
        statement.since(),
        null,
        statement.measures().stream().map(Measure::begunBy).map(RecordedEvent::sequence).toList());
  }

  static RowVersion ofFigure(RecordedEvent figure) {
    FigureValue value = FigureValue.of(figure);
    return new RowVersion(
        Stance.NOTHING, value.effective(), value.value(), List.of(figure.sequence()));
  }

  /** The value of a figure. */
  FigureValue figure() {
    return new FigureValue(Objects.requireNonNull(value), Objects.requireNonNull(since));
  }
}
