package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.4.4: a public sector agency was certified under international standards. */
public record AgencyCertified(
    Effective effective,
    Line title,
    @Nullable Line scheme,
    @Nullable Headcount count,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.AGENCY_CERTIFIED;
  }

  @Override
  public Indicator row() {
    return Indicator.AGENCY_CERTIFICATION;
  }
}
