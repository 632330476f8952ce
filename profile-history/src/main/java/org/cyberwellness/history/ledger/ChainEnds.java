package org.cyberwellness.history.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A cache of the last event that this instance committed to each stream. Usually the next event
 * follows it. If another instance recorded in between, the sequence does not match and the cache is
 * not used.
 */
final class ChainEnds {
  private final Map<String, StreamEnd> last = new ConcurrentHashMap<>();

  /** The hash of the event at a sequence; empty unless this instance committed it last. */
  Optional<String> hashAt(String stream, long sequence) {
    return Optional.ofNullable(last.get(stream))
        .filter(end -> end.sequence() == sequence)
        .map(StreamEnd::hash);
  }

  /** Stores the ends of committed streams. */
  void keep(Map<String, StreamEnd> committed) {
    last.putAll(committed);
  }
}
