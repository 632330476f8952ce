package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** The population was estimated, in persons. */
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
