package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** 1.3.4: an exercise or referential that measures cybersecurity development was recognized. */
public record BenchmarkingExerciseRecognized(
    Effective effective,
    Line title,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.BENCHMARKING_EXERCISE_RECOGNIZED;
  }

  @Override
  public Indicator row() {
    return Indicator.NATIONAL_BENCHMARKING;
  }
}
