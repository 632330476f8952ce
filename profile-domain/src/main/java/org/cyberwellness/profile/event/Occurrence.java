package org.cyberwellness.profile.event;

/** A measure that happens once: it has a date and no end. */
public sealed interface Occurrence extends MeasureBegun
    permits CirtReadinessAssessed, ExerciseParticipated {}
