package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A fact of a country's profile: what became true, when, and according to which source. */
public sealed interface ProfileEvent extends StreamEvent
    permits FigureReported, IndicatorReport, MeasureBegun, MeasureConfirmed, MeasureEnding {

  /** When the fact became true. */
  Effective effective();

  /** The source of the fact. */
  Source source();

  /** Additional information for readers. */
  @Nullable Passage note();

  /** The kind of the event. Its name is also the stored name. */
  EventKind kind();

  /** The row of the template that the event belongs to. */
  Row row();
}
