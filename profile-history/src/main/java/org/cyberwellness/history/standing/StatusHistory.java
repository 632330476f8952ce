package org.cyberwellness.history.standing;

import java.util.List;
import java.util.Map;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;

/**
 * The statuses of one country over time.
 *
 * @param changes for each indicator, the days on which its status or certainty changes, and the new
 *     ones; before the first it is certainly NOT_REPORTED
 */
public record StatusHistory(CountryCode country, Map<Indicator, List<Version<Stance>>> changes) {}
