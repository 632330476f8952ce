package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/**
 * An event was retracted and another recorded in its stead, in one step.
 *
 * @param measure the measure that the corrected event first brought, where it brought one
 */
public record EventCorrected(
    EventId corrected, Passage reason, ProfileEvent replacement, @Nullable MeasureId measure)
    implements StreamEvent {}
