package org.cyberwellness.api.operation.projection;

import java.util.SortedMap;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.history.ledger.DeadLetters.Waiting;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Reports countries with dead letters. {@code DEGRADED} is answered with 200 and does not affect
 * readiness, since all other countries continue.
 */
@Component("projectionHealthIndicator")
class ProjectionHealth implements HealthIndicator {
  private static final Status DEGRADED = new Status("DEGRADED");

  private final DeadLetters letters;
  private final ProjectionWatch watch;

  ProjectionHealth(DeadLetters letters, ProjectionWatch watch) {
    this.letters = letters;
    this.watch = watch;
  }

  @Override
  public Health health() {
    try {
      SortedMap<CountryCode, Waiting> waiting = letters.waiting();
      return (waiting.isEmpty() ? Health.up() : Health.status(DEGRADED))
          .withDetail("lag", watch.lag())
          .withDetail("deadLetters", waiting.values().stream().mapToLong(Waiting::events).sum())
          .withDetail("waiting", waiting.keySet().stream().map(CountryCode::alpha2).toList())
          .build();
    } catch (RuntimeException ledgerMissing) {
      return Health.unknown().build();
    }
  }
}
