package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A measure of any kind ended, except an occurrence, which has no end. */
public record MeasureEnded(
    Effective effective, MeasureId measureId, Source source, @Nullable Passage note)
    implements MeasureEnding {

  @Override
  public boolean ends(EventKind begun) {
    return !begun.isOccurrence();
  }

  @Override
  public EventKind kind() {
    return EventKind.MEASURE_ENDED;
  }
}
