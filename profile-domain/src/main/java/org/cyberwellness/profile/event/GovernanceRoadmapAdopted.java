package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.3.2: a governance roadmap was adopted. */
public record GovernanceRoadmapAdopted(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.GOVERNANCE_ROADMAP_ADOPTED;
  }

  @Override
  public Indicator row() {
    return Indicator.ROADMAP_FOR_GOVERNANCE;
  }
}
