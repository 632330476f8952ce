package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A source says that the country has nothing under this indicator. */
public record AbsenceReported(
    Effective effective, Indicator indicator, Source source, @Nullable Passage note)
    implements IndicatorReport {

  @Override
  public EventKind kind() {
    return EventKind.ABSENCE_REPORTED;
  }
}
