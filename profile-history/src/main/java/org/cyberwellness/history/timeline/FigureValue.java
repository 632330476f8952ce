package org.cyberwellness.history.timeline;

import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.FigureReported;

/**
 * A background figure without its source.
 *
 * @param value in the unit of the figure: people, or per cent of the population
 * @param effective the time to which it applies
 */
public record FigureValue(double value, Effective effective) {

  /** The value that an event reports, which must be one that reports a figure. */
  public static FigureValue of(RecordedEvent event) {
    return new FigureValue(((FigureReported) event.event()).value(), event.event().effective());
  }
}
