package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A source says that something is being prepared. */
public record DevelopmentReported(
    Effective effective, Indicator indicator, Source source, @Nullable Passage note)
    implements IndicatorReport {

  @Override
  public EventKind kind() {
    return EventKind.DEVELOPMENT_REPORTED;
  }
}
