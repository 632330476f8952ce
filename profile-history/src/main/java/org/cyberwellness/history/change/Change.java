package org.cyberwellness.history.change;

import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;

/**
 * A change of a country's current profile.
 *
 * @param event what was recorded, retracted or took effect, as it was known then
 * @param day the day that was current then
 * @param known what was known of the country then
 * @param position what has been told with it
 */
public record Change(RecordedEvent event, AsOf day, CountryHistory known, Position position) {}
