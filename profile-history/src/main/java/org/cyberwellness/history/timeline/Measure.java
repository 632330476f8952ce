package org.cyberwellness.history.timeline;

import java.util.Objects;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a country has or had: a law, a team, a membership.
 *
 * @param begunBy the event that began it
 * @param inForceUntil null while it is in force
 */
public record Measure(RecordedEvent begunBy, @Nullable Effective inForceUntil) {

  /** The id, which stays the same if that event is corrected. */
  public MeasureId id() {
    return Objects.requireNonNull(begunBy.measure());
  }

  /** The fact that began it. */
  public MeasureBegun fact() {
    return (MeasureBegun) begunBy.event();
  }

  /** Since when it is in force, as precisely as its source says. */
  public Effective inForceFrom() {
    return fact().effective();
  }
}
