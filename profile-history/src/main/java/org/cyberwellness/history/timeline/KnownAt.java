package org.cyberwellness.history.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The instant whose knowledge is queried, truncated to microseconds. */
public record KnownAt(Instant instant) {
  /** The value that a profile reports if nothing is known. */
  public static final KnownAt NOTHING = new KnownAt(Instant.EPOCH);

  public KnownAt {
    instant = instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** Whether this instant is before another. */
  public boolean isBefore(KnownAt other) {
    return instant.isBefore(other.instant);
  }

  @Override
  public String toString() {
    return instant.toString();
  }
}
