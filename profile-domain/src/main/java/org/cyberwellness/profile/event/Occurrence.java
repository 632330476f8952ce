package org.cyberwellness.profile.event;

/** A measure that happens once, such as an exercise. It has a date but no end. */
public sealed interface Occurrence extends MeasureBegun
    permits CirtReadinessAssessed, ExerciseParticipated {}
