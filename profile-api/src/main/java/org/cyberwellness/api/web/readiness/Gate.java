package org.cyberwellness.api.web.readiness;

import org.springframework.stereotype.Component;

/** Closed until the read store is complete. Requests are refused while it is closed. */
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
}
