package org.cyberwellness.benchmark.data;

import java.time.LocalDate;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Row;

/**
 * That one row of a country's profile changes.
 *
 * @param value the title of the measure that is in force from that day on, or the figure
 * @param event the same as our event
 */
public record RowChange(LocalDate day, Row row, String value, ProfileEvent event) {}
