package org.cyberwellness.api.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 of a token, which tells who knows the token and not what it is. */
final class HashedToken {
  private static final int BYTES = 32;

  /** Whoever tries tokens at random should not come across one of these. */
  private static final int FEWEST_CHARACTERS = 16;

  private final byte[] hash;

  private HashedToken(byte[] hash) {
    this.hash = hash;
  }

  /** A token that nobody has guessed. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static HashedToken of(String token) {
    try {
      return new HashedToken(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }

  /**
   * The same of a token that is to be let in.
   *
   * @throws IllegalArgumentException where it is too short to be kept a secret
   */
  static HashedToken ofSecret(String property, String token) {
    if (token.length() < FEWEST_CHARACTERS) {
      throw new IllegalArgumentException(
          "%s has %d characters: a token needs %d or more"
              .formatted(property, token.length(), FEWEST_CHARACTERS));
    }
    return of(token);
  }

  /**
   * Reads one that was written down.
   *
   * @throws IllegalArgumentException where it is none
   */
  static HashedToken parse(String where, String text) {
    try {
      byte[] hash = HexFormat.of().parseHex(text.strip());
      if (hash.length == BYTES) {
        return new HashedToken(hash);
      }
    } catch (IllegalArgumentException noHexadecimal) {
      // told below
    }
    throw new IllegalArgumentException(
        "%s is no SHA-256: it needs %d hexadecimal digits".formatted(where, 2 * BYTES));
  }

  /** Takes as long for any other one. */
  boolean matches(HashedToken other) {
    return MessageDigest.isEqual(hash, other.hash);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(hash);
  }
}
