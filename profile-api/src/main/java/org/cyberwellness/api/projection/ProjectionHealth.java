package org.cyberwellness.api.projection;

import java.util.List;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells of countries that wait. {@code DEGRADED} is answered with 200, and is no part of readiness:
 * all else goes on.
 */
@Component("projectionHealthIndicator")
class ProjectionHealth implements HealthIndicator {
  private static final Status DEGRADED = new Status("DEGRADED");

  private final DeadLetters letters;

  ProjectionHealth(DeadLetters letters) {
    this.letters = letters;
  }

  @Override
  public Health health() {
    try {
      List<String> waiting = letters.waiting().keySet().stream().map(CountryCode::alpha2).toList();
      return waiting.isEmpty()
          ? Health.up().build()
          : Health.status(DEGRADED).withDetail("deadLetters", waiting).build();
    } catch (RuntimeException ledgerMissing) {
      return Health.unknown().build();
    }
  }
}
