package org.cyberwellness.history.timeline;

import java.util.Objects;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a country has, or had.
 *
 * @param id stays the same over corrections of the event that brought it
 * @param broughtBy the event that brought it
 * @param inForceUntil null while it is in force
 */
public record Measure(MeasureId id, RecordedEvent broughtBy, @Nullable Effective inForceUntil) {

  /** The measure that an event brought. */
  public Measure(RecordedEvent broughtBy, @Nullable Effective inForceUntil) {
    this(Objects.requireNonNull(broughtBy.measure()), broughtBy, inForceUntil);
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
