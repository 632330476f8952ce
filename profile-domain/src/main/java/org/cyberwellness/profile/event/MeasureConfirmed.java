package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/**
 * A source says that a measure is in force. If the measure had ended, it is in force again from
 * then on.
 */
public record MeasureConfirmed(
    Effective effective, MeasureId measureId, Source source, @Nullable Passage note)
    implements ProfileEvent {

  /**
   * Whether a measure that an event of this kind begins can be confirmed. An occurrence cannot: it
   * is never in force.
   */
  public static boolean canConfirm(EventKind begun) {
    return !begun.isOccurrence();
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
