package org.cyberwellness.api.web.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Entity tags, by which a client recognizes that an answer has not changed. */
public final class EntityTag {
  private static final int BYTES = 18;

  private EntityTag() {}

  /**
   * The tag of a body; a weak one, since a compressed body has the same tag.
   *
   * @param form distinguishes several formats at one address
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
