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

/** The H2 file that contains the ledger, and how to connect to it. */
final class LedgerFile implements JdbcConnectionDetails {
  private static final long LARGE = 256L << 20;

  private final Path directory;

  LedgerFile(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  /**
   * Checks that no other process uses the file. Compacts it if it is larger than 256 MiB, as after
   * a killed process.
   *
   * @throws DataDirectoryInUseException if another process uses the file
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

  /** Shrinks the file to its content; closes all connections. */
  void compact() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword());
  }

  /** Every commit is on disk before it is acknowledged. H2 does not close the file by itself. */
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
