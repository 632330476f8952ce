package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.4.2: an education, training or awareness programme was recognized. */
public record TrainingProgrammeRecognized(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.TRAINING_PROGRAMME_RECOGNIZED;
  }

  @Override
  public Indicator row() {
    return Indicator.MANPOWER_DEVELOPMENT;
  }
}
