package org.cyberwellness.api.operation.command;

import org.cyberwellness.history.archive.EventExport;
import org.cyberwellness.history.archive.EventImport;
import org.cyberwellness.history.archive.Verification;
import org.cyberwellness.history.ledger.LedgerDatabase;
import org.cyberwellness.history.source.LedgerSources;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * A Spring context with the ledger's database only, configured like the application: no server, no
 * read store, no aggregate. It has no stereotype, so that the application does not scan it.
 */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
@Import({
  LedgerDatabase.class,
  Verification.class,
  EventExport.class,
  EventImport.class,
  LedgerSources.class
})
class LedgerContext {

  /** Opens the context; only errors are logged. */
  static ConfigurableApplicationContext open(String[] options) {
    return new SpringApplicationBuilder(LedgerContext.class)
        .web(WebApplicationType.NONE)
        .properties("spring.main.banner-mode=off")
        .run(QuietOptions.of(options));
  }
}
