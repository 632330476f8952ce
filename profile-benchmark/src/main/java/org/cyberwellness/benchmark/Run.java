package org.cyberwellness.benchmark;

import java.nio.file.Path;

/**
 * How much is measured.
 *
 * @param quick fewer and shorter measurements: to see that all works, not for figures
 * @param forks of close comparisons by JMH; 0 measures in this JVM
 * @param seconds of each measurement that goes on for a while
 */
public record Run(boolean quick, int forks, int seconds, int events) {
  static final Run FULL = new Run(false, 3, 8, 10_000);
  static final Run QUICK = new Run(true, 0, 1, 300);

  /** The application as it is shipped. */
  public Path applicationJar() {
    return Path.of("profile-api", "target", "profile-api.jar");
  }

  /** What its start is measured against. */
  public Path bareJar() {
    return Path.of("profile-benchmark-bare", "target", "bare.jar");
  }
}
