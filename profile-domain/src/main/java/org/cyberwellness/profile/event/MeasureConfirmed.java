package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A source says that a measure is in force; where it had ended, it is in force again from then. */
public record MeasureConfirmed(
    Effective effective, MeasureId measureId, Source source, @Nullable Passage note)
    implements ProfileEvent {

  /** Whether what that event brought can be confirmed: what happens once is never in force. */
  public static boolean canConfirm(MeasureBegun measure) {
    return !(measure instanceof Occurrence);
  }

  @Override
  public Indicator row() {
    return measureId().indicator();
  }

  @Override
  public EventKind kind() {
    return EventKind.MEASURE_CONFIRMED;
  }
}
