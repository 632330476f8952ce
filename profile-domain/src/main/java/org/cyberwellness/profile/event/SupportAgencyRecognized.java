package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 2.3: an agency that supports child online protection was recognized. */
public record SupportAgencyRecognized(
    Effective effective,
    Line title,
    @Nullable Line parentBody,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.SUPPORT_AGENCY_RECOGNIZED;
  }

  @Override
  public Indicator row() {
    return Indicator.INSTITUTIONAL_SUPPORT;
  }
}
