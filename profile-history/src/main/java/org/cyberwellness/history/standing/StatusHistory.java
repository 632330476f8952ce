package org.cyberwellness.history.standing;

import java.util.List;
import java.util.Map;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;

/**
 * How one country came to stand where it does.
 *
 * @param changes for each indicator, each day on which its status becomes another, and which;
 *     NOT_REPORTED before the first
 */
public record StatusHistory(
    CountryCode country, Map<Indicator, List<Version<IndicatorStatus>>> changes) {}
