package org.cyberwellness.api.web.security;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The SHA-256 of a token: it identifies the token without revealing it. */
final class HashedToken {
  private static final int BYTES = 32;

  /** Long enough that a token cannot be guessed. */
  private static final int FEWEST_CHARACTERS = 16;

  private final byte[] hash;

  private HashedToken(byte[] hash) {
    this.hash = hash;
  }

  /** A random token. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static HashedToken of(String token) {
    return new HashedToken(DigestUtils.sha256(token));
  }

  /**
   * The hash of a configured token.
   *
   * @throws IllegalArgumentException if the token is too short to be secret
   */
  static HashedToken ofSecret(String property, String token) {
    if (token.length() < FEWEST_CHARACTERS) {
      throw new IllegalArgumentException(
          "%s has %d characters: a token needs at least %d"
              .formatted(property, token.length(), FEWEST_CHARACTERS));
    }
    return of(token);
  }

  /**
   * Parses a hash.
   *
   * @throws IllegalArgumentException if the text is not a SHA-256
   */
  static HashedToken parse(String where, String text) {
    try {
      byte[] hash = HexFormat.of().parseHex(text.strip());
      if (hash.length == BYTES) {
        return new HashedToken(hash);
      }
    } catch (IllegalArgumentException noHexadecimal) {
      // reported below
    }
    throw new IllegalArgumentException(
        "%s is not a SHA-256: give %d hexadecimal digits".formatted(where, 2 * BYTES));
  }

  /** Takes constant time. */
  boolean matches(HashedToken other) {
    return MessageDigest.isEqual(hash, other.hash);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(hash);
  }
}
