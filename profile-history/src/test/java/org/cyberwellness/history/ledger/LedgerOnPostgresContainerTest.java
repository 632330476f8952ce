package org.cyberwellness.history.ledger;

import java.util.List;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The newest PostgreSQL, where there is Docker. */
@Testcontainers(disabledWithoutDocker = true)
class LedgerOnPostgresContainerTest extends LedgerContract {
  @Container
  private static final PostgreSQLContainer POSTGRES = new PostgreSQLContainer("postgres:18-alpine");

  @Override
  List<String> engine() {
    return List.of(
        "spring.datasource.url=" + POSTGRES.getJdbcUrl(),
        "spring.datasource.username=" + POSTGRES.getUsername(),
        "spring.datasource.password=" + POSTGRES.getPassword());
  }
}
