package org.cyberwellness.profile.event;

/** A source gives a background figure. */
public sealed interface FigureReported extends ProfileEvent
    permits InternetUseMeasured, PopulationEstimated {

  /**
   * The value in the unit of its row, people or per cent of the population: to be compared and
   * drawn with others of the row. The kinds of event tell it in types of their own.
   */
  double value();

  @Override
  Figure row();
}
