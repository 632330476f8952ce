package org.cyberwellness.api.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The tokens that are let in.
 *
 * @param steward one token of a steward, as it is
 * @param recorder one token of a recorder, as it is
 * @param named any number of others, of which only the hash is told
 */
@ConfigurationProperties("cyberwellness.tokens")
record TokenProperties(
    @Nullable String steward, @Nullable String recorder, @DefaultValue List<Named> named) {

  /**
   * A token.
   *
   * @param name whose it is: what is recorded with it bears this name
   * @param sha256 the hash of the token's UTF-8, in hexadecimal
   */
  record Named(String name, Role role, String sha256) {}

  /** Records print their parts; a token must not come into a log this way. */
  @Override
  public String toString() {
    return "TokenProperties";
  }
}
