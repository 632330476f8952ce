package org.cyberwellness.api.operation.start;

import java.time.Duration;
import org.cyberwellness.api.operation.sample.Sample;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.api.web.readiness.Gate;
import org.cyberwellness.api.web.security.Tokens;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.store.Completeness;
import org.cyberwellness.profile.event.CountryCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Completes the read store, loads the sample, and opens the gate. The application reports that it
 * is ready only after that.
 */
@Component
class StartUp implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final CountryCode CAMBODIA = new CountryCode("KH");

  private final Completeness completeness;
  private final Sample sample;
  private final Gate gate;
  private final Ledger ledger;
  private final PublicAddress address;
  private final Tokens tokens;

  StartUp(
      Completeness completeness,
      Sample sample,
      Gate gate,
      Ledger ledger,
      PublicAddress address,
      Tokens tokens) {
    this.completeness = completeness;
    this.sample = sample;
    this.gate = gate;
    this.ledger = ledger;
    this.address = address;
    this.tokens = tokens;
  }

  @Override
  public void run(ApplicationArguments args) throws InterruptedException {
    complete();
    sample.load();
    complete();
    gate.open();
    LOG.info("Ready. Explorer: {}/ GraphQL: {}/graphql", address.base(), address.base());
    if (ledger.lastSequences().containsKey(CAMBODIA)) {
      LOG.info("Cambodia on 26 August 2014: {}/KH?asOf=2014-08-26", address.base());
    }
    tokens
        .tellTokenJustMade()
        .ifPresent(token -> LOG.info("The steward's token, shown only this once: {}", token));
  }

  private void complete() throws InterruptedException {
    while (!completeness.isReached()) {
      completeness.projectMissing();
      Thread.sleep(PAUSE);
    }
  }
}
