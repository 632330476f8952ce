package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A population was estimated. */
public record PopulationEstimated(
    Effective effective, Headcount total, Source source, @Nullable Passage note)
    implements FigureReported {

  @Override
  public double value() {
    return total.value();
  }

  @Override
  public EventKind kind() {
    return EventKind.POPULATION_ESTIMATED;
  }

  @Override
  public Figure row() {
    return Figure.POPULATION;
  }
}
