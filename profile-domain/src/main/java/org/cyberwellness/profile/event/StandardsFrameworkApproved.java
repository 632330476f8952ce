package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.2.2: a framework for implementing security standards was approved. */
public record StandardsFrameworkApproved(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.STANDARDS_FRAMEWORK_APPROVED;
  }

  @Override
  public Indicator row() {
    return Indicator.STANDARDS;
  }
}
