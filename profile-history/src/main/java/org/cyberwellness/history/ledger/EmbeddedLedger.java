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

/** Where no database is named: an H2 file in the data directory. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedLedger.NoDatabaseNamed.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedLedger {

  // A Path would be looked for among the classes first.
  @Bean
  LedgerFile ledgerFile(@Value("${cyberwellness.data-dir:./data}") String directory) {
    LedgerFile file = new LedgerFile(Path.of(directory));
    file.claim();
    return file;
  }

  /** Stops before the data source does, and so after all that uses it. */
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
