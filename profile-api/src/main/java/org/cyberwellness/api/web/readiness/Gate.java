package org.cyberwellness.api.web.readiness;

import org.springframework.stereotype.Component;

/** Closed until every answer can be given whole. */
@Component
public class Gate {
  private volatile boolean open;

  /** Whether answers can be given. */
  public boolean isOpen() {
    return open;
  }

  public void open() {
    open = true;
  }
}
