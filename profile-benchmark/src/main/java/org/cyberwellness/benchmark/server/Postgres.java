package org.cyberwellness.benchmark.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server in processes of its own, which keeps what it acknowledged. */
public record Postgres(EmbeddedPostgres server) implements AutoCloseable {

  /** Starts it; durable, which tests do without by default. */
  public static Postgres start() throws IOException, SQLException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
    String fsync =
        JdbcClient.create(server.getPostgresDatabase())
            .sql("SHOW fsync")
            .query(String.class)
            .single();
    if (!fsync.equals("on")) {
      server.close();
      throw new IllegalStateException("PostgreSQL does not wait for the disk: fsync is " + fsync);
    }
    return new Postgres(server);
  }

  /** An empty database. */
  public String database(String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return server.getJdbcUrl("postgres", name);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
