package org.cyberwellness.history;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Lets applications of one JVM set up the logging one after the other: it is the JVM's, and two at
 * a time break it.
 */
public final class OneStartAtATime implements SpringApplicationRunListener, Ordered {
  private static final ReentrantLock SETTING_UP = new ReentrantLock();

  @Override
  public void starting(ConfigurableBootstrapContext bootstrap) {
    SETTING_UP.lock();
  }

  @Override
  public void contextPrepared(ConfigurableApplicationContext context) {
    leave();
  }

  @Override
  public void failed(ConfigurableApplicationContext context, Throwable failure) {
    leave();
  }

  private static void leave() {
    if (SETTING_UP.isHeldByCurrentThread()) {
      SETTING_UP.unlock();
    }
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
