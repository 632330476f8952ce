package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 2.2: the country acceded to a treaty. */
public record TreatyAcceded(
    Effective effective,
    Line title,
    @Nullable Passage reservations,
    @Nullable Url url,
    Source source,
    @Nullable Passage note)
    implements TreatyActed {

  @Override
  public EventKind kind() {
    return EventKind.TREATY_ACCEDED;
  }
}
