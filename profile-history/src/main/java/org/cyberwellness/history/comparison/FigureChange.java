package org.cyberwellness.history.comparison;

import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.jspecify.annotations.Nullable;

/** A background figure that two profiles give differently, or that only one of them gives. */
public record FigureChange(
    Figure figure, @Nullable RecordedEvent before, @Nullable RecordedEvent after) {

  boolean isOne() {
    return before == null || after == null
        ? before != after
        : ((FigureReported) before.event()).value() != ((FigureReported) after.event()).value()
            || !before.event().effective().equals(after.event().effective());
  }
}
