package org.cyberwellness.profile.event;

import java.time.LocalDate;

/**
 * What one figure can stand for: a figure has at most one value a day.
 *
 * @param begin the day from which the figure is valid
 */
public record FigureDay(Figure figure, LocalDate begin) {

  public static FigureDay of(FigureReported reported) {
    return new FigureDay(reported.row(), reported.effective().begin());
  }
}
