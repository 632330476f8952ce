package org.cyberwellness.api.subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** How much a client may send in one message over a WebSocket. */
@Configuration(proxyBeanMethods = false)
class MessageSizes {
  /** Enough for a long query with a cursor; the server's default is 8 kB. */
  private static final DataSize MOST = DataSize.ofKilobytes(64);

  @Bean
  ServletServerContainerFactoryBean webSockets() {
    ServletServerContainerFactoryBean webSockets = new ServletServerContainerFactoryBean();
    webSockets.setMaxTextMessageBufferSize((int) MOST.toBytes());
    webSockets.setMaxBinaryMessageBufferSize((int) MOST.toBytes());
    return webSockets;
  }
}
