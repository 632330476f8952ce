package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A source says that something is in preparation under this indicator. */
public record DevelopmentReported(
    Effective effective, Indicator indicator, Source source, @Nullable Passage note)
    implements IndicatorReport {

  @Override
  public EventKind kind() {
    return EventKind.DEVELOPMENT_REPORTED;
  }
}
