package org.cyberwellness.api.web.readiness;

import org.cyberwellness.api.web.error.UnavailableException;
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

  /**
   * @throws UnavailableException if requests may not be answered
   */
  public void checkOpen() {
    if (!open) {
      throw new UnavailableException("The profiles are still being built: try again");
    }
  }

  public void open() {
    open = true;
  }

  public void close() {
    open = false;
  }
}
