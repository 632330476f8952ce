package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.3.1: a national strategy was adopted. */
public record StrategyAdopted(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.STRATEGY_ADOPTED;
  }

  @Override
  public Indicator row() {
    return Indicator.POLICY;
  }
}
