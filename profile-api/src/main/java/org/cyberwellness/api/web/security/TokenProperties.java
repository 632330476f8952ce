package org.cyberwellness.api.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The accepted tokens.
 *
 * @param steward the token of a steward, in clear text
 * @param recorder the token of a recorder, in clear text
 * @param contributor the token of a contributor, in clear text
 * @param named further tokens, given by their hashes
 */
@ConfigurationProperties("cyberwellness.tokens")
record TokenProperties(
    @Nullable String steward,
    @Nullable String recorder,
    @Nullable String contributor,
    @DefaultValue List<Named> named) {

  /**
   * A token.
   *
   * @param name the name under which its owner records events
   * @param sha256 the SHA-256 of the token in UTF-8, in hexadecimal
   */
  record Named(String name, Role role, String sha256) {}

  /** Hides the tokens, so that they do not appear in logs. */
  @Override
  public String toString() {
    return "TokenProperties";
  }
}
