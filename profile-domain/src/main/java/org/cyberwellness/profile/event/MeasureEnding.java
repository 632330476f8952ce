package org.cyberwellness.profile.event;

/** A measure ceases to be in force. */
public sealed interface MeasureEnding extends ProfileEvent
    permits CirtRecognitionWithdrawn, LegislationRepealed, MeasureEnded {

  /** The measure that ends. */
  MeasureId measureId();

  /** Whether this kind of ending can end what that event brought. */
  boolean ends(MeasureBegun measure);

  @Override
  default Indicator row() {
    return measureId().indicator();
  }
}
