package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** Any measure but an exercise or an assessment ceased. */
public record MeasureEnded(
    Effective effective, MeasureId measureId, Source source, @Nullable Passage note)
    implements MeasureEnding {

  @Override
  public boolean ends(MeasureBegun measure) {
    return !(measure instanceof Occurrence);
  }

  @Override
  public EventKind kind() {
    return EventKind.MEASURE_ENDED;
  }
}
