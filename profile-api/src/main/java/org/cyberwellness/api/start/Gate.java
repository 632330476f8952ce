package org.cyberwellness.api.start;

import org.springframework.stereotype.Component;

/** Closed until every answer can be given whole. */
@Component
public class Gate {
  private volatile boolean open;

  /** Whether answers can be given. */
  public boolean isOpen() {
    return open;
  }

  void open() {
    open = true;
  }
}
