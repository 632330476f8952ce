package org.cyberwellness.profile.event;

/** A background figure. */
public sealed interface FigureReported extends ProfileEvent
    permits InternetUseMeasured, PopulationEstimated {

  /** People, or per cent of the population. */
  double value();

  @Override
  Figure row();
}
