package org.cyberwellness.history.store;

import org.cyberwellness.profile.event.CountryCode;

/** Another instance has projected more of a country's stream than this one is about to. */
final class OvertakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OvertakenException(CountryCode country, Throwable cause) {
    super("the read store knows more of " + country + " already", cause);
  }
}
