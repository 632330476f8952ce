package org.cyberwellness.api.acceptance;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Runs on from the time that a test moves it to. */
@Primary
@Component
public class MovableClock extends Clock {
  /** Its test classes share an application, and so the clock: they run one after the other. */
  public static final String LOCK = "clock";

  private volatile Duration ahead = Duration.ZERO;

  public LocalDate today() {
    return LocalDate.ofInstant(instant(), UTC);
  }

  public void moveTo(LocalDate day) {
    ahead = ahead.plus(Duration.between(instant(), day.atTime(12, 0).toInstant(UTC)));
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
