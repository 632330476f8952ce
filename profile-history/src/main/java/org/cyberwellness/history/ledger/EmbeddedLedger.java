package org.cyberwellness.history.ledger;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The embedded ledger: an H2 file in the data directory, used if no database is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedLedger.NoDatabaseNamed.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedLedger {

  // A String, since Spring would first look for a Path on the class path.
  @Bean
  LedgerFile ledgerFile(@Value("${cyberwellness.data-dir:./data}") String directory) {
    LedgerFile file = new LedgerFile(Path.of(directory));
    file.claim();
    return file;
  }

  /** Runs before the data source is closed, and after everything that uses it has stopped. */
  @Bean
  @DependsOn("dataSource")
  CompactedAtStop compactedAtStop(LedgerFile file) {
    return new CompactedAtStop(file);
  }

  static final class NoDatabaseNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
    }
  }
}
