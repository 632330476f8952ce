package org.cyberwellness.history.standing;

import java.util.Map;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.IndicatorStatus;

/** How many countries stood at each of the four statuses on a date. */
public record Tally(AsOf on, Map<IndicatorStatus, Integer> countries) {}
