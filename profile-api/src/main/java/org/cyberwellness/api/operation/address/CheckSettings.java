package org.cyberwellness.api.operation.address;

import java.time.Duration;

/**
 * How addresses are asked.
 *
 * @param pause the shortest time between two requests to one host
 * @param timeout how long an answer is waited for
 * @param privateNetworks whether hosts of this machine and of private networks are asked, too
 * @param contact what the header {@code User-Agent} says after this program's name
 */
public record CheckSettings(
    Duration pause, Duration timeout, boolean privateNetworks, String contact) {
  /** The name that a robots.txt may use. */
  static final String NAME = "cyberwellness-profiles";

  String agent() {
    return NAME + " " + contact;
  }
}
