package org.cyberwellness.history.standing;

import java.util.Map;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.IndicatorStatus;

/**
 * How many countries stood at each of the four statuses on a date.
 *
 * @param certain in how many of them that is certain
 */
public record Tally(
    AsOf on, Map<IndicatorStatus, Integer> countries, Map<IndicatorStatus, Integer> certain) {}
