package org.cyberwellness.history.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hashes of the events that this instance committed last, one for each stream: mostly what the
 * next event of the stream follows. Where another instance was there in between, its place is not
 * asked for.
 */
final class ChainEnds {
  private final Map<String, StreamEnd> last = new ConcurrentHashMap<>();

  /** The hash at a place of a stream, where that is the last which was committed here. */
  Optional<String> hashAt(String stream, long sequence) {
    return Optional.ofNullable(last.get(stream))
        .filter(end -> end.sequence() == sequence)
        .map(StreamEnd::hash);
  }

  /** Keeps ends that are committed for good. */
  void keep(Map<String, StreamEnd> committed) {
    last.putAll(committed);
  }
}
