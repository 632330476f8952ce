package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.5.2: a programme of sharing within the public sector was recognized. */
public record InterAgencyProgrammeRecognized(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.INTER_AGENCY_PROGRAMME_RECOGNIZED;
  }

  @Override
  public Indicator row() {
    return Indicator.INTRA_AGENCY_COOPERATION;
  }
}
