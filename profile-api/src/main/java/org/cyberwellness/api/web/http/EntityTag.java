package org.cyberwellness.api.web.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** By what a client can tell that an answer has not changed. */
public final class EntityTag {
  private static final int BYTES = 18;

  private EntityTag() {}

  /**
   * The tag of a body: a weak one, since the same body, compressed, has the same.
   *
   * @param form of which there may be several at the address
   */
  public static String of(byte[] body, int form) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((byte) form);
      return "W/\"%s\""
          .formatted(
              Base64.getUrlEncoder()
                  .withoutPadding()
                  .encodeToString(Arrays.copyOf(digest.digest(body), BYTES)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
