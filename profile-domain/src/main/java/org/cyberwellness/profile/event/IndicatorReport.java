package org.cyberwellness.profile.event;

/** A source reports on an indicator as a whole, not on one measure. */
public sealed interface IndicatorReport extends ProfileEvent
    permits AbsenceReported, DevelopmentReported {

  /** The indicator reported on. */
  Indicator indicator();

  @Override
  default Indicator row() {
    return indicator();
  }
}
