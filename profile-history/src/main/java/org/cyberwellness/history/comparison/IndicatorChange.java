package org.cyberwellness.history.comparison;

import java.util.List;
import java.util.Set;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Indicator;

/**
 * An indicator of which two profiles do not say the same.
 *
 * @param measuresRemoved as the second point knows them: with their end, where it knows one
 * @param reasons one or more
 * @param causedBy the events, retracted ones among them, that made the difference
 */
public record IndicatorChange(
    Indicator indicator,
    Statement before,
    Statement after,
    List<Measure> measuresAdded,
    List<Measure> measuresRemoved,
    Set<ChangeReason> reasons,
    List<RecordedEvent> causedBy) {}
