package org.cyberwellness.profile.event;

/** A measure ends. */
public sealed interface MeasureEnding extends ProfileEvent
    permits CirtRecognitionWithdrawn, LegislationRepealed, MeasureEnded {

  /** The measure that ends. */
  MeasureId measureId();

  /** Whether this kind of event can end the measure that the given event begins. */
  boolean ends(MeasureBegun measure);

  @Override
  default Indicator row() {
    return measureId().indicator();
  }
}
