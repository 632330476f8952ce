package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.1.1, 1.1.2, 2.1: a law ceased to be in force. */
public record LegislationRepealed(
    Effective effective, MeasureId measureId, Source source, @Nullable Passage note)
    implements MeasureEnding {

  @Override
  public boolean ends(EventKind begun) {
    return begun == EventKind.LEGISLATION_ENACTED;
  }

  @Override
  public EventKind kind() {
    return EventKind.LEGISLATION_REPEALED;
  }
}
