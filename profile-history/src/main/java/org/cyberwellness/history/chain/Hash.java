package org.cyberwellness.history.chain;

import org.apache.commons.codec.digest.DigestUtils;
import org.cyberwellness.history.timeline.StreamEntry;

/** SHA-256 hashes, in hexadecimal. */
public final class Hash {
  /** The previous hash of the first event of a stream: 64 zeros. */
  public static final String OF_NOTHING = StreamEntry.HASH_OF_NOTHING;

  private Hash() {}

  /** The hash of a text encoded as UTF-8. */
  public static String of(String text) {
    return DigestUtils.sha256Hex(text);
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
