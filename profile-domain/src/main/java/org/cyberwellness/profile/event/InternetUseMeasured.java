package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** The share of internet users in the population was measured, in per cent. */
public record InternetUseMeasured(
    Effective effective, Percentage percentage, Source source, @Nullable Passage note)
    implements FigureReported {

  @Override
  public double value() {
    return percentage.value();
  }

  @Override
  public EventKind kind() {
    return EventKind.INTERNET_USE_MEASURED;
  }

  @Override
  public Figure row() {
    return Figure.INTERNET_USERS;
  }
}
