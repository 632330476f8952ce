package org.cyberwellness.benchmark.recording;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.benchmark.server.Postgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An engine of the ledger: the application's database on it, and empty ones with the same tables.
 */
public interface Ledgers extends AutoCloseable {

  String title();

  /** An application whose ledger is here. */
  Application application();

  /** A connection to an empty ledger, as durable as the application's. */
  HikariDataSource empty(String name) throws SQLException;

  /** What the events take on the disk once the application is stopped. */
  long bytes() throws IOException, SQLException;

  @Override
  void close() throws IOException;

  private static HikariDataSource migrated(String url, String user, String password) {
    HikariDataSource source = new HikariDataSource();
    source.setJdbcUrl(url);
    source.setUsername(user);
    source.setPassword(password);
    Flyway.configure()
        .dataSource(source)
        .placeholders(Map.of("newLedger", UUID.randomUUID().toString()))
        .load()
        .migrate();
    return source;
  }

  /** The embedded H2 file. */
  static Ledgers h2(Path directory) {
    Application application = Application.start(directory.resolve("application"));
    String own = application.bean(HikariDataSource.class).getJdbcUrl();
    return new Ledgers() {
      @Override
      public String title() {
        return "H2";
      }

      @Override
      public Application application() {
        return application;
      }

      @Override
      public HikariDataSource empty(String name) {
        return migrated(
            own.replace(
                directory.resolve("application").toAbsolutePath().toString(),
                directory.resolve(name).toAbsolutePath().toString()),
            "sa",
            "");
      }

      @Override
      public long bytes() throws IOException {
        return Files.size(directory.resolve("application").resolve("events.mv.db"));
      }

      @Override
      public void close() {
        application.close();
      }
    };
  }

  /** PostgreSQL in processes of its own. */
  static Ledgers postgres(Path directory) throws IOException, SQLException {
    Postgres postgres = Postgres.start();
    String url = postgres.database("application");
    Application application = Application.start(directory, "--spring.datasource.url=" + url);
    return new Ledgers() {
      @Override
      public String title() {
        return "PostgreSQL";
      }

      @Override
      public Application application() {
        return application;
      }

      @Override
      public HikariDataSource empty(String name) throws SQLException {
        return migrated(postgres.database(name), "postgres", "");
      }

      @Override
      public long bytes() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
          return JdbcClient.create(new SingleConnectionDataSource(connection, true))
              .sql("SELECT pg_total_relation_size('DomainEventEntry')")
              .query(Long.class)
              .single();
        }
      }

      @Override
      public void close() throws IOException {
        application.close();
        postgres.close();
      }
    };
  }
}
