package org.cyberwellness.profile.event;

/** A measure ends. */
public sealed interface MeasureEnding extends ProfileEvent
    permits CirtRecognitionWithdrawn, LegislationRepealed, MeasureEnded {

  /** The measure that ends. */
  MeasureId measureId();

  /** Whether this kind of event can end a measure that an event of the given kind begins. */
  boolean ends(EventKind begun);

  @Override
  default Indicator row() {
    return measureId().indicator();
  }
}
