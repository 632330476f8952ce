package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.2.1: an incident response team is no longer officially recognized. */
public record CirtRecognitionWithdrawn(
    Effective effective, MeasureId measureId, Source source, @Nullable Passage note)
    implements MeasureEnding {

  @Override
  public boolean ends(EventKind begun) {
    return begun == EventKind.CIRT_RECOGNIZED;
  }

  @Override
  public EventKind kind() {
    return EventKind.CIRT_RECOGNITION_WITHDRAWN;
  }
}
