package org.cyberwellness.history.comparison;

import java.util.List;
import java.util.Set;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.jspecify.annotations.Nullable;

/**
 * A background figure that two profiles give differently, or that only one of them gives. The
 * causes are computed when requested.
 */
public final class FigureChange {
  private final Figure figure;
  private final @Nullable RecordedEvent before;
  private final @Nullable RecordedEvent after;
  private final Causes causes;

  FigureChange(
      Figure figure, @Nullable RecordedEvent before, @Nullable RecordedEvent after, Causes causes) {
    this.figure = figure;
    this.before = before;
    this.after = after;
    this.causes = causes;
  }

  static boolean differ(@Nullable RecordedEvent before, @Nullable RecordedEvent after) {
    return before == null || after == null
        ? before != after
        : ((FigureReported) before.event()).value() != ((FigureReported) after.event()).value()
            || !before.event().effective().equals(after.event().effective());
  }

  /** The figure. */
  public Figure figure() {
    return figure;
  }

  /** The event that gives it in the first profile; null if none does. */
  public @Nullable RecordedEvent before() {
    return before;
  }

  /** The event that gives it in the second profile; null if none does. */
  public @Nullable RecordedEvent after() {
    return after;
  }

  /** The reasons of the change, at least one. */
  public Set<ChangeReason> reasons() {
    return Causes.reasons(causes.of(before, after));
  }

  /** The events that caused the change, retracted ones included. */
  public List<RecordedEvent> causedBy() {
    return causes.of(before, after).stream().map(Causes.Cause::event).toList();
  }
}
