package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.2.1: an incident response team was officially recognized. */
public record CirtRecognized(
    Effective effective,
    Line title,
    @Nullable Line acronym,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.CIRT_RECOGNIZED;
  }

  @Override
  public Indicator row() {
    return Indicator.CIRT;
  }
}
