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

/** The defaults of points in time. */
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
   * The requested date, or today.
   *
   * @param path the path of the date in the input, for errors
   * @throws BadInputException if the year is out of range
   */
  public AsOf asOf(@Nullable LocalDate asked, String... path) {
    try {
      return asked == null ? date() : new AsOf(asked);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(List.of(path), String.valueOf(e.getMessage()));
    }
  }

  /**
   * The requested knowledge; null for the present one. A future instant is not replaced by the
   * present: another instance's clock may be ahead and may have stamped events later than this
   * clock.
   */
  public static @Nullable KnownAt knownAt(@Nullable Instant asked) {
    return asked == null ? null : new KnownAt(asked);
  }
}
