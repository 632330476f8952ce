package org.cyberwellness.history.standing;

import java.util.Map;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.IndicatorStatus;

/**
 * The number of countries per status of an indicator on a date.
 *
 * @param certain how many of them have the status for certain
 */
public record Tally(
    AsOf on, Map<IndicatorStatus, Integer> countries, Map<IndicatorStatus, Integer> certain) {}
