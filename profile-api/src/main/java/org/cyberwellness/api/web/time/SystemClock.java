package org.cyberwellness.api.web.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that the application reads. */
@Configuration(proxyBeanMethods = false)
class SystemClock {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
