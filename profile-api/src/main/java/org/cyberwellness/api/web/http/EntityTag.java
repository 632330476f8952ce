package org.cyberwellness.api.web.http;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

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
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update((byte) form);
    return "W/\"%s\""
        .formatted(
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(digest.digest(body), BYTES)));
  }
}
