package org.cyberwellness.api.web.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cyberwellness.api.web.error.BadInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Issues signed cursors, each valid for one list only. */
@Component
public class Cursors {
  private static final int SIGNATURE = 12;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  @Autowired
  Cursors(
      @Value("${cyberwellness.cursor-secret:}") String secret,
      @Value("${cyberwellness.data-dir}") String directory,
      @Value("${spring.datasource.url:}") String database) {
    this(
        StringUtils.hasText(secret)
            ? CursorSecret.given(secret)
            : CursorSecret.keptIn(Path.of(directory), !StringUtils.hasText(database)));
  }

  /**
   * @param secret the same in all instances
   */
  Cursors(String secret) {
    this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  /**
   * Signs a cursor.
   *
   * @param list the name of the list for which the cursor is valid
   * @param key the content of the cursor
   */
  public String sign(String list, String key) {
    byte[] content = key.getBytes(UTF_8);
    byte[] signature = signature(list, content);
    byte[] cursor = Arrays.copyOf(signature, SIGNATURE + content.length);
    System.arraycopy(content, 0, cursor, SIGNATURE, content.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /**
   * The content of a cursor.
   *
   * @param argument the name of the argument, for the error
   * @throws BadInputException if the cursor is invalid or belongs to another list
   */
  public String open(String list, String cursor, String argument) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length > SIGNATURE) {
        byte[] content = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
        if (MessageDigest.isEqual(Arrays.copyOf(bytes, SIGNATURE), signature(list, content))
            && sign(list, new String(content, UTF_8)).equals(cursor)) {
          return new String(content, UTF_8);
        }
      }
    } catch (IllegalArgumentException notBase64) {
      // refused below
    }
    throw new BadInputException(
        List.of(argument), "is not a cursor of this list: give one from an earlier page");
  }

  private byte[] signature(String list, byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update(list.getBytes(UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(content), SIGNATURE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
    }
  }
}
