package org.cyberwellness.history.store;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.history.mongo.ProjectionBegins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Decides which failures make an event a dead letter. */
@Configuration(proxyBeanMethods = false)
class DeadLetterPolicy {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterPolicy.class);

  private final DeadLetters letters;

  DeadLetterPolicy(DeadLetters letters) {
    this.letters = letters;
  }

  @Bean
  ConfigurerModule deadLetterPolicyOfProfiles() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerDeadLetterPolicy(ProfileProjector.NAME, _ -> DeadLetterPolicy::decide);
  }

  /** Everything is projected again, so that failed events get another try. */
  @EventListener(ProjectionBegins.class)
  void forget() {
    letters.forget();
  }

  /**
   * A transient failure fails the batch, which is repeated. Not to enqueue would skip the event.
   */
  private static EnqueueDecision<EventMessage<?>> decide(
      DeadLetter<? extends EventMessage<?>> letter, Throwable failure) {
    if (TransientFailure.causes(failure)) {
      throw new RetriedException(failure);
    }
    LOG.error("An event cannot be projected: its country waits. {}", letter.message(), failure);
    return Decisions.enqueue(failure);
  }

  private static final class RetriedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RetriedException(Throwable passing) {
      super("tried again", passing);
    }
  }
}
