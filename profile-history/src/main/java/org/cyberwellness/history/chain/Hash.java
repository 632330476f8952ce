package org.cyberwellness.history.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cyberwellness.history.timeline.StreamEntry;

/** SHA-256 hashes, in hexadecimal. */
public final class Hash {
  /** The previous hash of the first event of a stream: 64 zeros. */
  public static final String OF_NOTHING = StreamEntry.HASH_OF_NOTHING;

  private Hash() {}

  /** The hash of a text encoded as UTF-8. */
  public static String of(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }

  /**
   * The hash of an event.
   *
   * @param previous the hash of the event before it in the stream
   */
  public static String of(StoredEvent event, String previous) {
    return of(Envelope.of(event, previous));
  }
}
