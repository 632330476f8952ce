package org.cyberwellness.profile.event;

/** A source gives a background figure. */
public sealed interface FigureReported extends ProfileEvent
    permits InternetUseMeasured, PopulationEstimated {

  /** The value: a number of people, or internet users in per cent of the population. */
  double value();

  @Override
  Figure row();
}
