package org.cyberwellness.history.store;

import org.cyberwellness.profile.event.CountryCode;

/** Another instance projected some of a country's events meanwhile. */
final class OvertakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OvertakenException(CountryCode country) {
    super("another instance has projected further events of " + country);
  }
}
