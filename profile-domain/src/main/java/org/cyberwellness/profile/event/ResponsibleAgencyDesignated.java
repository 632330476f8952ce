package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.3.3: an agency was designated as responsible for cybersecurity. */
public record ResponsibleAgencyDesignated(
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
    return EventKind.RESPONSIBLE_AGENCY_DESIGNATED;
  }

  @Override
  public Indicator row() {
    return Indicator.RESPONSIBLE_AGENCY;
  }
}
