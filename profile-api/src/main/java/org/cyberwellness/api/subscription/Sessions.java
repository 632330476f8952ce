package org.cyberwellness.api.subscription;

import java.util.concurrent.ThreadFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Limits the cost of a WebSocket session. */
@Configuration(proxyBeanMethods = false)
class Sessions {
  /** Enough for a long query with a cursor; the server's default is 8 kB. */
  private static final DataSize LARGEST_MESSAGE = DataSize.ofKilobytes(64);

  static {
    Schedulers.setFactory(new OnVirtualThreads());
  }

  /** Spring gives each session its own sending thread. Here it is a virtual one. */
  private static final class OnVirtualThreads implements Schedulers.Factory {
    @Override
    public Scheduler newSingle(ThreadFactory threads) {
      return Schedulers.Factory.super.newSingle(Thread.ofVirtual().name("single-", 0).factory());
    }
  }

  @Bean
  ServletServerContainerFactoryBean webSockets() {
    ServletServerContainerFactoryBean webSockets = new ServletServerContainerFactoryBean();
    webSockets.setMaxTextMessageBufferSize((int) LARGEST_MESSAGE.toBytes());
    webSockets.setMaxBinaryMessageBufferSize((int) LARGEST_MESSAGE.toBytes());
    return webSockets;
  }
}
