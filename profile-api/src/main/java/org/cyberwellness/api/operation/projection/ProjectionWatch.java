package org.cyberwellness.api.operation.projection;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.history.ledger.DeadLetters.Waiting;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.store.Backlog;
import org.cyberwellness.history.store.Backlog.Behind;
import org.cyberwellness.profile.event.CountryCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks periodically which recorded events are not projected: for the metrics, and to project
 * events that the processor missed. That happens if a transaction commits a minute after it took
 * its index in the ledger.
 */
@Component
class ProjectionWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectionWatch.class);
  private static final long LOOK_AGAIN_MS = 2_000;

  /** The number of checks without progress after which a country's events count as missed. */
  private static final int LOOKS =
      Math.toIntExact(Duration.ofSeconds(6).toMillis() / LOOK_AGAIN_MS);

  private final Backlog backlog;
  private final DeadLetters letters;
  private final Ledger ledger;
  private final Map<CountryCode, Standstill> standstills = new HashMap<>();
  private volatile long recorded;
  private volatile long lag;
  private volatile long dead;

  private record Standstill(long projected, int looks) {}

  ProjectionWatch(Backlog backlog, DeadLetters letters, Ledger ledger, MeterRegistry meters) {
    this.backlog = backlog;
    this.letters = letters;
    this.ledger = ledger;
    FunctionCounter.builder("cyberwellness.events.recorded", this, watch -> watch.recorded)
        .description("Events and retractions in the ledger, whichever instance recorded them")
        .baseUnit("events")
        .register(meters);
    Gauge.builder("cyberwellness.projection.lag", () -> lag)
        .description("Recorded events that are not projected yet, including dead letters")
        .baseUnit("events")
        .register(meters);
    Gauge.builder("cyberwellness.dead.letters", () -> dead)
        .description("Events that could not be projected, and later events of the same countries")
        .baseUnit("events")
        .register(meters);
  }

  /** The number of recorded events that were not projected at the last check. */
  long lag() {
    return lag;
  }

  @Scheduled(fixedDelay = LOOK_AGAIN_MS)
  void look() {
    try {
      backlog.settle();
      recorded = ledger.lastSequences().values().stream().mapToLong(last -> last + 1).sum();
      Map<CountryCode, Waiting> waiting = letters.waiting();
      Map<CountryCode, Behind> behind = backlog.behind();
      dead = waiting.values().stream().mapToLong(Waiting::events).sum();
      lag = behind.values().stream().mapToLong(Behind::lacking).sum();
      behind.keySet().removeAll(waiting.keySet());
      standstills.keySet().retainAll(behind.keySet());
      behind.forEach(this::note);
    } catch (RuntimeException storeMissing) {
      LOG.debug("The stores cannot be read", storeMissing);
    }
  }

  private void note(CountryCode country, Behind behind) {
    int looks =
        standstills
            .merge(
                country,
                new Standstill(behind.projected(), 1),
                (before, now) ->
                    before.projected() == now.projected()
                        ? new Standstill(now.projected(), before.looks() + 1)
                        : now)
            .looks();
    if (looks > LOOKS && backlog.isPassed(country)) {
      bringIn(country, behind);
    }
  }

  private void bringIn(CountryCode country, Behind behind) {
    LOG.warn(
        "{} events of {} were missed by the processor and are projected now",
        behind.lacking(),
        country);
    try {
      backlog.catchUp(country);
    } catch (RuntimeException failure) {
      LOG.warn("The missed events cannot be projected", failure);
    }
  }
}
