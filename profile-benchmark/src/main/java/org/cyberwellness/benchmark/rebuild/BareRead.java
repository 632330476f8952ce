package org.cyberwellness.benchmark.rebuild;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads the event table as quickly as JDBC does. */
final class BareRead {
  private static final int FETCHED = 1_000;

  private BareRead() {}

  /** How long it takes to take every column of every event. */
  static double seconds(String ledger) throws SQLException {
    long start = System.nanoTime();
    try (Connection connection = DriverManager.getConnection(ledger);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(FETCHED);
      try (ResultSet rows =
          statement.executeQuery("SELECT * FROM DomainEventEntry ORDER BY globalIndex")) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            rows.getString(i);
          }
        }
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
