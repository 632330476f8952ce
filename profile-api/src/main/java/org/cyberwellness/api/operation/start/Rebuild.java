package org.cyberwellness.api.operation.start;

import org.cyberwellness.api.web.readiness.Gate;
import org.cyberwellness.history.store.Completeness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Detects a read store that was emptied while the application runs, and rebuilds it. */
@Component
class Rebuild {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final long LOOK_AGAIN_MS = 1_000;

  private final Gate gate;
  private final Completeness completeness;
  private boolean rebuilding;

  Rebuild(Gate gate, Completeness completeness) {
    this.gate = gate;
    this.completeness = completeness;
  }

  @Scheduled(fixedDelay = LOOK_AGAIN_MS)
  void look() {
    if (!gate.isOpen()) {
      return;
    }
    try {
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
    } catch (RuntimeException storeMissing) {
      LOG.debug("The stores cannot be read", storeMissing);
    }
  }
}
