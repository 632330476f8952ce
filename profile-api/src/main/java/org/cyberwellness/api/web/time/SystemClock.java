package org.cyberwellness.api.web.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's only clock. */
@Configuration(proxyBeanMethods = false)
class SystemClock {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
