package org.cyberwellness.history.ledger;

import java.sql.SQLException;
import org.springframework.beans.factory.DisposableBean;

/** Compacts the file of the embedded database when the application stops. */
record CompactedAtStop(LedgerFile file) implements DisposableBean {

  @Override
  public void destroy() throws SQLException {
    file.compact();
  }
}
