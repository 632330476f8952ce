package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.2.1: a country's readiness for an incident response team was assessed. */
public record CirtReadinessAssessed(
    Effective effective,
    Line assessor,
    @Nullable Line place,
    @Nullable Url url,
    Source source,
    @Nullable Passage note)
    implements Occurrence {

  private static final Line TITLE = new Line("CIRT readiness assessment");

  @Override
  public Line title() {
    return TITLE;
  }

  @Override
  public EventKind kind() {
    return EventKind.CIRT_READINESS_ASSESSED;
  }

  @Override
  public Indicator row() {
    return Indicator.CIRT;
  }
}
