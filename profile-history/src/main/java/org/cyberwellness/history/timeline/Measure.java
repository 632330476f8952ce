package org.cyberwellness.history.timeline;

import java.util.Objects;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a country has, or had.
 *
 * @param broughtBy the event that brought it
 * @param inForceUntil null while it is in force
 */
public record Measure(RecordedEvent broughtBy, @Nullable Effective inForceUntil) {

  /** Stays the same over corrections of the event that brought it. */
  public MeasureId id() {
    return Objects.requireNonNull(broughtBy.measure());
  }

  /** What it is. */
  public MeasureBegun fact() {
    return (MeasureBegun) broughtBy.event();
  }

  /** Since when it is in force, as exactly as its source tells. */
  public Effective inForceFrom() {
    return fact().effective();
  }
}
