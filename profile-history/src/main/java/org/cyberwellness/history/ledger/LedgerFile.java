package org.cyberwellness.history.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The H2 file that holds the events, and how to connect to it. */
final class LedgerFile implements JdbcConnectionDetails {
  private static final long LARGE = 256L << 20;

  private final Path directory;

  LedgerFile(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  /**
   * Makes sure that no other process has it, and compacts it where it grew large: it does when its
   * last process was killed.
   *
   * @throws DataDirectoryInUseException where another process has it
   */
  void claim() {
    Path file = directory.resolve("events.mv.db");
    try (Connection _ = connect()) {
      if (Files.size(file) > LARGE) {
        compact();
      }
    } catch (SQLException failure) {
      throw failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
          ? new DataDirectoryInUseException(directory, failure)
          : new IllegalStateException("Cannot open " + file, failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Shrinks it to what it holds; all connections to it end. */
  void compact() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword());
  }

  /** Every commit is on the disk before it is acknowledged, and the stop is ours to order. */
  @Override
  public String getJdbcUrl() {
    return "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000"
        .formatted(directory.resolve("events"));
  }

  @Override
  public String getUsername() {
    return "sa";
  }

  @Override
  public String getPassword() {
    return "";
  }
}
