package org.cyberwellness.history.ledger;

import java.util.List;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The parts of the ledger that work without Axon's event store. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:ledger-defaults.properties")
@Import(EmbeddedLedger.class)
public class LedgerDatabase {

  @Bean
  RequestEntries requestEntries(JdbcClient jdbc) {
    return new RequestEntries(jdbc);
  }

  @Bean
  EventRows eventRows(JdbcTemplate jdbc, RequestEntries requests) {
    return new EventRows(jdbc, requests);
  }

  @Bean
  RecordingOrder recordingOrder(JdbcClient jdbc) {
    return new RecordingOrder(jdbc);
  }

  @Bean
  Proposals proposals(
      JdbcClient jdbc, RequestEntries requests, PlatformTransactionManager transactions) {
    return new Proposals(jdbc, requests, transactions);
  }

  @Bean
  ProposalRows proposalRows(JdbcClient jdbc, Proposals proposals) {
    return new ProposalRows(jdbc, proposals);
  }

  @Bean
  Serializer eventSerializer() {
    return new EventSerializer();
  }

  @Bean
  EventUpcaster professionalsCertified1() {
    return new ProfessionalsCertified1();
  }

  @Bean
  StoredForms storedForms(
      @Qualifier("eventSerializer") Serializer serializer, List<EventUpcaster> upcasters) {
    return new StoredForms(serializer, new EventUpcasterChain(upcasters));
  }
}
