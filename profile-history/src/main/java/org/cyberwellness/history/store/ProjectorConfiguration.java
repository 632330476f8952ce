package org.cyberwellness.history.store;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Axon runs the projector. */
@Configuration(proxyBeanMethods = false)
class ProjectorConfiguration {

  /** It starts with what is recorded from now on: what is there is for {@link CatchUp}. */
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
