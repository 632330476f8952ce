package org.cyberwellness.api.web.readiness;

import org.springframework.stereotype.Component;

/**
 * Closed until the read store is complete, and while it is not this ledger's. Requests are refused
 * while it is closed.
 */
@Component
public class Gate {
  private volatile boolean open;

  /** Whether requests may be answered. */
  public boolean isOpen() {
    return open;
  }

  public void open() {
    open = true;
  }

  public void close() {
    open = false;
  }
}
