package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 2.2: the country ratified a treaty. */
public record TreatyRatified(
    Effective effective,
    Line title,
    @Nullable Passage reservations,
    @Nullable Url url,
    Source source,
    @Nullable Passage note)
    implements TreatyActed {

  @Override
  public EventKind kind() {
    return EventKind.TREATY_RATIFIED;
  }
}
