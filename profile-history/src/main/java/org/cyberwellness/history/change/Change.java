package org.cyberwellness.history.change;

import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;

/**
 * A change of a country's current profile.
 *
 * @param event the event that was recorded, was retracted or took effect, as known then
 * @param day the date of the current profile then, in UTC
 * @param known the country's history at that point
 * @param position the subscriber's position after this change
 */
public record Change(RecordedEvent event, AsOf day, CountryHistory known, Position position) {}
