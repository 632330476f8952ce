package org.cyberwellness.history.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cyberwellness.history.timeline.StreamEntry;

/** SHA-256, in hexadecimal. */
public final class Hash {
  /** What stands before the first event of a stream. */
  public static final String OF_NOTHING = StreamEntry.HASH_OF_NOTHING;

  private Hash() {}

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256", e);
    }
  }

  /** The hash of an event that follows the one of that hash. */
  public static String of(StoredEvent event, String previous) {
    return of(Envelope.of(event, previous));
  }
}
