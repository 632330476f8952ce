package org.cyberwellness.history.standing;

import java.util.List;
import org.cyberwellness.history.timeline.FigureValue;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;

/**
 * A background figure of one country over time.
 *
 * @param values from each day on which the figure changes; before the first none is reported
 */
public record FigureHistory(CountryCode country, List<Version<FigureValue>> values) {}
