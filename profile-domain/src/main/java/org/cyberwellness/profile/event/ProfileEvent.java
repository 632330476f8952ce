package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A fact of a country's profile: what became true, when, and who says so. */
public sealed interface ProfileEvent extends StreamEvent
    permits FigureReported, IndicatorReport, MeasureBegun, MeasureConfirmed, MeasureEnding {

  /** When it became true. */
  Effective effective();

  /** Who says so. */
  Source source();

  /** What a reader should know beside the facts. */
  @Nullable Passage note();

  /** What kind of event it is; also the name under which it is stored. */
  EventKind kind();

  /** The row of the template that it speaks of. */
  Row row();
}
