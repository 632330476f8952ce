package org.cyberwellness.api.web.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cyberwellness.api.web.error.BadInputException;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What 'now' means where a point in time is left out. */
@Component
public class Today {
  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  /** Today's date in UTC. */
  public AsOf date() {
    return new AsOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /**
   * The date asked for, or today.
   *
   * @param path where the input gives it
   */
  public AsOf asOf(@Nullable LocalDate asked, String... path) {
    try {
      return asked == null ? date() : new AsOf(asked);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(List.of(path), String.valueOf(e.getMessage()));
    }
  }

  /**
   * The knowledge asked for; null for all that is known. An instant in the future means the same:
   * no clock is asked which that is, since another instance's may have stamped events ahead of it.
   */
  public static @Nullable KnownAt knownAt(@Nullable Instant asked) {
    return asked == null ? null : new KnownAt(asked);
  }
}
