package org.cyberwellness.api.operation.start;

import org.cyberwellness.api.web.readiness.Gate;
import org.cyberwellness.history.store.Completeness;
import org.cyberwellness.history.store.ForeignReadStoreException;
import org.cyberwellness.history.store.StoreOwnership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Watches the read store while the application runs: one that was emptied is rebuilt, and nothing
 * is answered from one that is no longer this ledger's.
 */
@Component
class ReadStoreWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ReadStoreWatch.class);
  private static final long LOOK_AGAIN_MS = 1_000;

  private final Gate gate;
  private final StoreOwnership ownership;
  private final Completeness completeness;
  private final ApplicationEventPublisher events;
  private boolean rebuilding;
  private boolean refusing;

  ReadStoreWatch(
      Gate gate,
      StoreOwnership ownership,
      Completeness completeness,
      ApplicationEventPublisher events) {
    this.gate = gate;
    this.ownership = ownership;
    this.completeness = completeness;
    this.events = events;
  }

  @Scheduled(fixedDelay = LOOK_AGAIN_MS)
  void look() {
    if (!gate.isOpen() && !refusing) {
      return;
    }
    try {
      ownership.check();
      if (refusing) {
        accept();
      }
      rebuildIfEmptied();
    } catch (ForeignReadStoreException foreign) {
      refuse(foreign);
    } catch (RuntimeException storeMissing) {
      LOG.debug("The stores cannot be read", storeMissing);
    }
  }

  private void rebuildIfEmptied() {
    if (!completeness.isLost()) {
      rebuilding = false;
      return;
    }
    if (!rebuilding) {
      LOG.warn("The read store was emptied: it is rebuilt from the events");
      completeness.rebuild();
      rebuilding = true;
    }
    completeness.projectMissing();
    if (completeness.isReached()) {
      LOG.info("The read store is rebuilt");
    }
  }

  private void refuse(ForeignReadStoreException foreign) {
    if (refusing) {
      return;
    }
    refusing = true;
    gate.close();
    completeness.stopProjecting();
    AvailabilityChangeEvent.publish(events, this, ReadinessState.REFUSING_TRAFFIC);
    LOG.error("{}. No request is answered. {}", foreign.getMessage(), foreign.remedy());
  }

  private void accept() {
    completeness.startProjecting();
    gate.open();
    refusing = false;
    AvailabilityChangeEvent.publish(events, this, ReadinessState.ACCEPTING_TRAFFIC);
    LOG.info("The read store is this ledger's again");
  }
}
