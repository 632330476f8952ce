package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.2.3: a framework for certifying agencies and professionals was approved. */
public record CertificationFrameworkApproved(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.CERTIFICATION_FRAMEWORK_APPROVED;
  }

  @Override
  public Indicator row() {
    return Indicator.CERTIFICATION;
  }
}
