package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/**
 * An event was retracted and replaced, in one step.
 *
 * @param measure the id of the measure that the replacement begins or continues; null if it begins
 *     none
 */
public record EventCorrected(
    EventId corrected, Passage reason, ProfileEvent replacement, @Nullable MeasureId measure)
    implements StreamEvent {}
