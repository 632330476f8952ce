package org.cyberwellness.history.archive;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyberwellness.history.ledger.StreamEnd;

/**
 * The events that an export contains: of each stream, those up to its end.
 *
 * @param ends the last event of each stream, by the stream's name; streams without events are left
 *     out
 * @param only the one stream that was requested; empty for all streams
 */
public record EventExtent(SortedMap<String, StreamEnd> ends, Optional<String> only) {
  public EventExtent {
    ends = Collections.unmodifiableSortedMap(new TreeMap<>(ends));
  }

  /** What tells these events from any others: the hash of each stream's last event. */
  public String identity() {
    return ends.entrySet().stream()
        .map(end -> "%s %s".formatted(end.getKey(), end.getValue().hash()))
        .collect(joining("\n"));
  }
}
