package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.5.4: a country joined an international body or initiative. */
public record MembershipJoined(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.MEMBERSHIP_JOINED;
  }

  @Override
  public Indicator row() {
    return Indicator.INTERNATIONAL_COOPERATION;
  }
}
