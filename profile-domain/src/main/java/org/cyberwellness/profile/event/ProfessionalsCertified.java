package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.4.3: public sector professionals were certified. */
public record ProfessionalsCertified(
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
    return EventKind.PROFESSIONALS_CERTIFIED;
  }

  @Override
  public Indicator row() {
    return Indicator.PROFESSIONAL_CERTIFICATION;
  }
}
