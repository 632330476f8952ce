package org.cyberwellness.benchmark.recording;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows of the event table as the application wrote them, to be written again by bare JDBC. */
record Rows(List<String> columns, List<@Nullable Object[]> values) {
  private static final String GENERATED = "globalindex";

  static Rows of(DataSource ledger) throws SQLException {
    try (Connection connection = ledger.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT * FROM DomainEventEntry ORDER BY globalIndex")) {
      ResultSetMetaData meta = rows.getMetaData();
      List<Integer> places =
          IntStream.rangeClosed(1, meta.getColumnCount())
              .filter(i -> !isGenerated(meta, i))
              .boxed()
              .toList();
      List<String> columns = new ArrayList<>();
      for (int place : places) {
        columns.add(meta.getColumnName(place));
      }
      List<@Nullable Object[]> values = new ArrayList<>();
      while (rows.next()) {
        @Nullable Object[] row = new Object[places.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = rows.getObject(places.get(i));
        }
        values.add(row);
      }
      return new Rows(columns, values);
    }
  }

  private static boolean isGenerated(ResultSetMetaData meta, int place) {
    try {
      return meta.getColumnName(place).equalsIgnoreCase(GENERATED);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Rows part(int from, int to) {
    return new Rows(columns, values.subList(from, to));
  }

  int count() {
    return values.size();
  }

  /** Inserts all, so many a transaction, on one connection. */
  void insert(DataSource ledger, int transaction) throws SQLException {
    String insert =
        "INSERT INTO DomainEventEntry (%s) VALUES (%s)"
            .formatted(
                String.join(", ", columns), columns.stream().map(_ -> "?").collect(joining(", ")));
    try (Connection connection = ledger.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      connection.setAutoCommit(false);
      for (int from = 0; from < count(); from += transaction) {
        for (@Nullable Object[] row : values.subList(from, Math.min(from + transaction, count()))) {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
          }
          statement.addBatch();
        }
        statement.executeBatch();
        connection.commit();
      }
    }
  }
}
