package org.cyberwellness.history.ledger;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Configures Axon's event store, dead letters and transactions on JDBC. Axon's own
 * autoconfiguration of these runs before Spring Boot has created the data source, and then silently
 * skips them.
 */
@Configuration(proxyBeanMethods = false)
@Import(LedgerDatabase.class)
public class LedgerConfiguration {

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  /** Tokens contain class names, which Jackson reads only for allowed types. */
  @Bean
  Jackson3SerializerCustomizer tokenTypes() {
    return mapper ->
        mapper.polymorphicTypeValidator(
            BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(TrackingToken.class)
                .allowIfSubType(TrackingToken.class)
                .allowIfSubType("java.lang.")
                .build());
  }

  /** Before approvals: a repeated approval is answered, not refused. */
  @Bean
  @Order(1)
  RequestOnce requestOnce(RequestEntries requests) {
    return new RequestOnce(requests);
  }

  @Bean
  @Order(2)
  ApprovalOnce approvalOnce(Proposals proposals) {
    return new ApprovalOnce(proposals);
  }

  @Bean
  CorrelationDataProvider commandOrigin() {
    return new SimpleCorrelationDataProvider(
        CommandOrigin.RECORDED_BY, CommandOrigin.PROPOSED_BY, CommandOrigin.REQUEST_ID);
  }

  @Bean
  LedgerEngine eventStorageEngine(
      Serializer serializer,
      @Qualifier("eventSerializer") Serializer eventSerializer,
      ConnectionProvider connections,
      TransactionManager transactions,
      RequestEntries requests,
      Proposals proposals,
      Commits commits,
      org.axonframework.config.Configuration axon) {
    return new LedgerEngine(
        JdbcEventStorageEngine.builder()
            .snapshotSerializer(serializer)
            .eventSerializer(eventSerializer)
            .upcasterChain(axon.upcasterChain())
            .snapshotFilter(axon.snapshotFilter())
            .connectionProvider(connections)
            .transactionManager(transactions),
        requests,
        proposals,
        commits);
  }

  @Bean
  Commits commits() {
    return new Commits();
  }

  /**
   * Polls often for events of other instances, since their mutations wait until this instance
   * projects them.
   */
  @Bean
  EmbeddedEventStore eventStore(
      LedgerEngine engine, Commits commits, org.axonframework.config.Configuration axon) {
    LedgerStore store =
        new LedgerStore(
            EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class)),
            commits);
    store.registerDispatchInterceptor(new RecordedStamp());
    return store;
  }

  @Bean
  Ledger ledger(LedgerEngine engine, RequestEntries requests, EventRows rows, JdbcClient jdbc) {
    return new Ledger(engine, requests, rows, jdbc);
  }

  @Bean
  DeadLetters deadLetters(JdbcClient jdbc) {
    return new DeadLetters(jdbc);
  }

  /** A country may wait for long, and many letters of one country must not block the others. */
  @Bean
  ConfigurerModule deadLetterQueues(
      EventProcessorProperties processors,
      Serializer serializer,
      @Qualifier("eventSerializer") Serializer eventSerializer,
      ConnectionProvider connections,
      TransactionManager transactions) {
    return new DeadLetterQueueProviderConfigurerModule(
        processors,
        group ->
            _ ->
                JdbcSequencedDeadLetterQueue.builder()
                    .processingGroup(group)
                    .connectionProvider(connections)
                    .transactionManager(transactions)
                    .genericSerializer(serializer)
                    .eventSerializer(eventSerializer)
                    .maxSequenceSize(Integer.MAX_VALUE)
                    .build());
  }
}
