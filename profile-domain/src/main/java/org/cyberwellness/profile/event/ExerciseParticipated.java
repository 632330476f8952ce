package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.5.4: a country took part in an international exercise. */
public record ExerciseParticipated(
    Effective effective,
    Line title,
    @Nullable Line place,
    @Nullable Url url,
    Source source,
    @Nullable Passage note)
    implements Occurrence {

  @Override
  public EventKind kind() {
    return EventKind.EXERCISE_PARTICIPATED;
  }

  @Override
  public Indicator row() {
    return Indicator.INTERNATIONAL_COOPERATION;
  }
}
