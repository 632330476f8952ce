package org.cyberwellness.history.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.Envelope;
import org.cyberwellness.history.chain.Hash;
import org.cyberwellness.history.chain.StoredEvent;

/** Writes one line for each event of an extent. */
final class EventLines {
  private static final long BEFORE_ALL = -1;

  private final Writer file;
  private final Map<String, Long> lastPlaces;
  private final Map<String, String> lastHashes = new HashMap<>();
  private long missing;
  private long written;

  EventLines(Writer file, Map<String, Long> lastPlaces) {
    this.file = file;
    this.lastPlaces = lastPlaces;
    this.missing = lastPlaces.values().stream().mapToLong(last -> last + 1).sum();
  }

  /**
   * Writes an event, if it belongs to the extent.
   *
   * @return whether more events may follow
   */
  boolean take(ChainedEvent link) {
    StoredEvent event = link.event();
    if (event.sequence() <= lastPlaces.getOrDefault(event.country(), BEFORE_ALL)) {
      write(link);
      missing--;
    }
    return missing > 0;
  }

  private void write(ChainedEvent link) {
    String previous =
        Objects.requireNonNullElse(
            lastHashes.put(link.event().country(), link.hash()), Hash.OF_NOTHING);
    try {
      file.write(Envelope.line(Envelope.of(link.event(), previous), link.hash()));
      file.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written++;
  }

  /** The number of lines written. */
  long written() {
    return written;
  }
}
