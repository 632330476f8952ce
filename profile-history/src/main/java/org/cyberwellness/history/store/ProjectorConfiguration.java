package org.cyberwellness.history.store;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures how Axon runs the projector. */
@Configuration(proxyBeanMethods = false)
class ProjectorConfiguration {

  /**
   * The projector starts with events recorded from now on; earlier ones are projected by {@link
   * CatchUp}.
   */
  @Bean
  ConfigurerModule startAtTheHead() {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessorConfiguration(
                ProfileProjector.NAME,
                (_, processor) -> processor.initialToken(StreamableMessageSource::createHeadToken));
  }
}
