package org.cyberwellness.history.comparison;

import java.util.List;
import java.util.Set;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.jspecify.annotations.Nullable;

/**
 * A background figure that two profiles give differently, or that only one of them gives.
 *
 * @param causedBy the events that caused the difference, retracted ones included
 * @param reasons the reasons of the difference, at least one
 */
public record FigureChange(
    Figure figure,
    @Nullable RecordedEvent before,
    @Nullable RecordedEvent after,
    List<RecordedEvent> causedBy,
    Set<ChangeReason> reasons) {

  static FigureChange of(
      Figure figure, @Nullable RecordedEvent before, @Nullable RecordedEvent after, Causes causes) {
    List<Causes.Cause> found = causes.of(before, after);
    return new FigureChange(
        figure,
        before,
        after,
        found.stream().map(Causes.Cause::event).toList(),
        Causes.reasons(found));
  }

  static boolean differ(@Nullable RecordedEvent before, @Nullable RecordedEvent after) {
    return before == null || after == null
        ? before != after
        : ((FigureReported) before.event()).value() != ((FigureReported) after.event()).value()
            || !before.event().effective().equals(after.event().effective());
  }
}
