package org.cyberwellness.history.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The instant whose knowledge is asked for; what is finer than microseconds is cut. */
public record KnownAt(Instant instant) {
  /** Reported where nothing is known. */
  public static final KnownAt NOTHING = new KnownAt(Instant.EPOCH);

  public KnownAt {
    instant = instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** Whether less is known than at another instant. */
  public boolean isBefore(KnownAt other) {
    return instant.isBefore(other.instant);
  }

  @Override
  public String toString() {
    return instant.toString();
  }
}
