package org.cyberwellness.profile.event;

/** A source speaks of an indicator as a whole. */
public sealed interface IndicatorReport extends ProfileEvent
    permits AbsenceReported, DevelopmentReported {

  /** The indicator spoken of. */
  Indicator indicator();

  @Override
  default Indicator row() {
    return indicator();
  }
}
