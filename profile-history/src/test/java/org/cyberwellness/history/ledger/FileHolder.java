package org.cyberwellness.history.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** Another process that has a data directory, until it is killed. */
final class FileHolder {
  private FileHolder() {}

  public static void main(String[] arguments) throws Exception {
    LedgerFile file = new LedgerFile(Path.of(arguments[0]));
    try (Connection _ =
        DriverManager.getConnection(file.getJdbcUrl(), file.getUsername(), file.getPassword())) {
      System.out.println("held");
      Thread.sleep(60_000);
    }
  }
}
